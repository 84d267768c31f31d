import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { type Options, optionsIn } from './options.ts';
import { RefusedError } from './refused.ts';
import { type Source, sourceIn } from './source.ts';

/** What every command may be asked for on the command line. */
export interface CliOptions {
  readonly source: Source;
  /** None: a name of its own, in the folder where the command is run. */
  readonly out: string | undefined;
  /** None: none was chosen. */
  readonly language: Language | undefined;
  readonly wantsHelp: boolean;
}

/**
 * Reads the words after the command. `more` names the options that only this command has, found in `chosen`.
 *
 * Throws: RefusedError for what can not be asked for.
 *
 * @example cliOptionsIn(['--api', 'out']).source // { kind: 'api', folder: 'out' }
 */
export function cliOptionsIn(
  words: readonly string[],
  more: readonly string[] = [],
): CliOptions & { readonly chosen: Options } {
  const chosen = optionsIn(words, ['data', 'api', 'out', 'language', ...more]);
  const language = chosen.get('language');
  if (language !== undefined && !isLanguage(language)) throw new RefusedError('unknown-language', language);
  return { source: sourceIn(chosen), out: chosen.get('out'), language, wantsHelp: chosen.has('help'), chosen };
}
