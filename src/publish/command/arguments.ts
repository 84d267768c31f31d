import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '#domain/kernel/text.ts';
import { FEWEST_ANSWERS } from '#domain/protection/constants.ts';

/** What was asked for on the command line. */
export interface PublishOptions {
  readonly folder: string;
  readonly out: string;
  readonly language: Language | null;
  readonly fewest: number | undefined;
  /** Everything but writing. */
  readonly isCheck: boolean;
}

/** Ways to ask for something that can not be done. */
export type Misuse =
  | { readonly code: 'no-folder' | 'no-out' }
  | { readonly code: 'more-folders' | 'unknown-option' | 'option-without-value'; readonly written: string }
  | { readonly code: 'unknown-language'; readonly written: string; readonly languages: readonly string[] }
  | { readonly code: 'fewest-no-number'; readonly written: string; readonly least: number }
  | { readonly code: 'folder-not-found' | 'folder-is-file'; readonly written: string }
  | { readonly code: 'unreadable'; readonly written: string; readonly reason: string };

export type Parsed =
  | { readonly kind: 'options'; readonly options: PublishOptions }
  | { readonly kind: 'help'; readonly language: Language | null }
  | { readonly kind: 'misuse'; readonly misuse: Misuse; readonly language: Language | null };

const OPTIONS = {
  out: { type: 'string' },
  language: { type: 'string' },
  fewest: { type: 'string' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const MOST = 1000;

/** Options that stand alone. */
const ALONE: ReadonlySet<string> = new Set(['check', 'help']);

type Values = ReadonlyMap<string, string | undefined>;

function misuseOf(folders: readonly string[], values: Values, unknown: string | undefined): Misuse | null {
  if (unknown !== undefined) return { code: 'unknown-option', written: unknown };
  const empty = [...values].find(([name, value]) => !ALONE.has(name) && (value === undefined || value === ''));
  if (empty !== undefined) return { code: 'option-without-value', written: `--${empty[0]}` };
  const [language, fewest] = [values.get('language'), values.get('fewest')];
  if (language !== undefined && !isLanguage(language)) {
    return { code: 'unknown-language', written: language, languages: LANGUAGES };
  }
  if (
    fewest !== undefined &&
    !(/^\d{1,4}$/.test(fewest) && Number(fewest) >= FEWEST_ANSWERS && Number(fewest) <= MOST)
  ) {
    return { code: 'fewest-no-number', written: fewest, least: FEWEST_ANSWERS };
  }
  const [folder, second] = folders;
  if (folder === undefined) return { code: 'no-folder' };
  if (second !== undefined) return { code: 'more-folders', written: second };
  return values.has('out') ? null : { code: 'no-out' };
}

/**
 * Reads the words after the command.
 *
 * @example parseWords(['in', '--out', 'ut']).kind // 'options'
 */
export function parseWords(words: readonly string[]): Parsed {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const chosen = tokens.filter((token) => token.kind === 'option');
  const values = new Map(chosen.map(({ name, value }) => [name, value]));
  const written = values.get('language') ?? '';
  const language = isLanguage(written) ? written : null;
  if (values.has('help')) return { kind: 'help', language };
  const unknown = chosen.find(({ name }) => !Object.hasOwn(OPTIONS, name))?.rawName;
  const misuse = misuseOf(positionals, values, unknown);
  if (misuse !== null) return { kind: 'misuse', misuse, language };
  const fewest = values.get('fewest');
  const options = {
    folder: positionals[0] ?? '',
    out: values.get('out') ?? '',
    language,
    fewest: fewest === undefined ? undefined : Number(fewest),
    isCheck: values.has('check'),
  };
  return { kind: 'options', options };
}
