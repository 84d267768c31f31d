import { REFUSALS, type Refusal } from '#publish/words/cli.ts';
import { phrasesIn } from '#publish/words/phrases.ts';

/** What can be chosen of how something is shown on this computer. */
export type Choice = 'data' | 'api' | 'port';

/** Nobody has chosen a language yet, so all is said twice. */
const inBoth = (sv: string, en: string): string => `${sv}\n${en}`;

const [sv, en] = [phrasesIn('sv'), phrasesIn('en')];
/** A folder of tables needs no name before it; the two kinds of folder exclude each other. */
const WRITTEN = {
  sv: { data: '[MAPP', api: '| --api PUBLICERAD MAPP]', port: '[--port NUMMER]' },
  en: { data: '[FOLDER', api: '| --api PUBLISHED FOLDER]', port: '[--port NUMBER]' },
};

/** How the command is written. */
export function usage(command: string, choices: readonly Choice[]): string {
  const written = (parts: Readonly<Record<Choice, string>>): string =>
    `${command} -- ${choices.map((name) => parts[name]).join(' ')}`;
  return inBoth(`Så här: ${written(WRITTEN.sv)}`, `Like this: ${written(WRITTEN.en)}`);
}

/** Why what was written can not be followed. */
export const refusal = ({ code, at }: Refusal): string => inBoth(REFUSALS.sv[code](at), REFUSALS.en[code](at));

/** What was written as a port and is none. */
export const noPort = (written: string): string =>
  inBoth(
    `${sv.quoted(written)} är ingen port. Välj ett helt tal från 0 till 65535.`,
    `${en.quoted(written)} is not a port. Choose a whole number from 0 to 65535.`,
  );

/** Somebody else has the port; `instead` is what to write to get another. */
export const taken = (port: number, instead: string): string =>
  inBoth(
    `Ett annat program har redan port ${port}. Stäng det, eller välj en annan port: ${instead}`,
    `Another program has port ${port} already. Stop it, or choose another port: ${instead}`,
  );

/** Where to look, and how to end it. */
export const shownAt = (address: string): string => `Tillitskompassen: ${address}  (Ctrl+C stänger av, Ctrl+C to stop)`;
