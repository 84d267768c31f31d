import process from 'node:process';
import { type Chosen, choicesIn, MisuseError, refuseMissing } from './choices.ts';
import { type Choice, shownAt, taken, usage } from './said.ts';
import { listen, type Site, serverOf } from './server.ts';

/** A command that shows something on this computer. */
export interface Showing {
  /** What is written before the choices. */
  readonly command: string;
  readonly choices: readonly Choice[];
  /** Unless another is chosen. */
  readonly port: number;
  /** Makes what is to be shown; null when it could not be made, and somebody has said why not. */
  readonly siteOf: (chosen: Chosen) => Site | null;
}

const isBusy = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';

function end(code: 0 | 1 | 2, said: string): never {
  if (code === 0) console.info(said);
  else console.error(said);
  process.exit(code);
}

function chosenBy({ command, choices, port }: Showing): Chosen {
  const help = usage(command, choices);
  try {
    const chosen = choicesIn(process.argv.slice(2), choices, port);
    if (chosen.wantsHelp) end(0, help);
    refuseMissing(chosen);
    return chosen;
  } catch (fault) {
    if (!(fault instanceof MisuseError)) throw fault;
    return end(2, `${fault.message}\n\n${help}`);
  }
}

/** Does what the words in the terminal ask for: serves until told to stop, and says where. Else says why not, and ends. */
export async function show(showing: Showing): Promise<void> {
  const chosen = chosenBy(showing);
  const site = showing.siteOf(chosen);
  if (site === null) process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  try {
    console.info(shownAt(await listen(serverOf(site), chosen.port)));
  } catch (fault) {
    if (!isBusy(fault)) throw fault;
    end(1, taken(chosen.port, `${showing.command} -- --port ${chosen.port === 65_535 ? 0 : chosen.port + 1}`));
  }
}
