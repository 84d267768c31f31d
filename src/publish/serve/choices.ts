import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Options, oneOf, optionsIn } from '#publish/cli/options.ts';
import { RefusedError } from '#publish/cli/refused.ts';
import { type Choice, noPort, refusal } from './said.ts';

/** What was chosen of how something is shown. */
export interface Chosen {
  readonly port: number;
  /** Missing: undefined, when no folder was chosen. */
  readonly data: string | undefined;
  /** A release that is published already. Missing: undefined. */
  readonly api: string | undefined;
  readonly wantsHelp: boolean;
}

/** The words can not be followed. The message says why, in Swedish and English. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

function inWords<Given>(work: () => Given): Given {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof RefusedError ? new MisuseError(refusal(cause.why), { cause }) : cause;
  }
}

/** A folder may be named without the name of its choice, as where it is published. */
function optionsAmong(words: readonly string[], choices: readonly Choice[]): Options {
  const options = optionsIn(words, choices, choices.includes('data') ? 'data' : undefined);
  oneOf(options, 'data', 'api');
  return options;
}

/**
 * Reads the words after a command that shows something. `port` is the one that it takes when none is chosen.
 *
 * Throws: MisuseError for what can not be chosen.
 *
 * @example choicesIn(['--port', '0'], ['port'], 4173).port // 0
 */
export function choicesIn(words: readonly string[], choices: readonly Choice[], port: number): Chosen {
  const options = inWords(() => optionsAmong(words, choices));
  const written = options.get('port') ?? `${port}`;
  if (!/^\d{1,5}$/.test(written) || Number(written) > 65_535) throw new MisuseError(noPort(written));
  return { port: Number(written), data: options.get('data'), api: options.get('api'), wantsHelp: options.has('help') };
}

/**
 * Sees to it that the folder which was chosen is there, and is a release where one was asked for.
 *
 * Throws: MisuseError when it is not.
 */
export function refuseMissing({ data, api }: Pick<Chosen, 'data' | 'api'>): void {
  inWords(() => {
    if (data !== undefined && !existsSync(data)) throw new RefusedError('no-folder', data);
    if (api !== undefined && !existsSync(join(api, 'organisation.json'))) throw new RefusedError('no-release', api);
  });
}
