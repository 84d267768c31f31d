import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { NoFileError } from './no-file.ts';

/** What was asked for on the command line. */
export interface Wish {
  /** Tables to publish first, or a release that is published already. */
  readonly source: { readonly kind: 'data' | 'api'; readonly folder: string };
  /** None: a name of its own, in the folder where the command is run. */
  readonly out: string | undefined;
  readonly language: Language;
  readonly wantsHelp: boolean;
}

const EXAMPLE = 'mocks/towns/exempelkoping';

const OPTIONS = {
  data: { type: 'string' },
  api: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the words after the command. No words: the example town.
 *
 * Throws: NoFileError for what can not be asked for.
 *
 * @example wishIn(['--api', 'out']).source // { kind: 'api', folder: 'out' }
 */
export function wishIn(words: readonly string[]): Wish {
  const args = [...words];
  const { tokens, positionals } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const options = tokens.filter((token) => token.kind === 'option');
  const values = new Map(options.map(({ name, value }) => [name, value ?? '']));
  const unknown = options.find(({ name }) => !Object.hasOwn(OPTIONS, name))?.rawName ?? positionals[0];
  if (unknown !== undefined) throw new NoFileError('unknown-option', unknown);
  const empty = [...values].find(([name, value]) => name !== 'help' && value === '');
  if (empty !== undefined) throw new NoFileError('option-without-value', `--${empty[0]}`);
  const language = values.get('language') ?? 'sv';
  if (!isLanguage(language)) throw new NoFileError('unknown-language', language);
  const [data, api] = [values.get('data'), values.get('api')];
  if (data !== undefined && api !== undefined) throw new NoFileError('two-sources', '--api');
  const source =
    api === undefined ? ({ kind: 'data', folder: data ?? EXAMPLE } as const) : ({ kind: 'api', folder: api } as const);
  return { source, out: values.get('out'), language, wantsHelp: values.has('help') };
}
