import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { type Options, optionsIn } from './options.ts';
import { RefusedError } from './refused.ts';
import { type Source, sourceIn } from './source.ts';

/** What every errand may be asked for on the command line. */
export interface Wish {
  readonly source: Source;
  /** None: a name of its own, in the folder where the command is run. */
  readonly out: string | undefined;
  /** None: none was chosen. */
  readonly language: Language | undefined;
  readonly wantsHelp: boolean;
}

/**
 * Reads the words after the command. `more` names the options that only this errand has, found in `options`.
 *
 * Throws: RefusedError for what can not be asked for.
 *
 * @example wishIn(['--api', 'out']).source // { kind: 'api', folder: 'out' }
 */
export function wishIn(words: readonly string[], more: readonly string[] = []): Wish & { readonly options: Options } {
  const options = optionsIn(words, ['data', 'api', 'out', 'language', ...more]);
  const language = options.get('language');
  if (language !== undefined && !isLanguage(language)) throw new RefusedError('unknown-language', language);
  return { source: sourceIn(options), out: options.get('out'), language, wantsHelp: options.has('help'), options };
}
