import { parseArgs } from 'node:util';
import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { isLanguage, type Language } from '#domain/kernel/text.ts';
import { NoPaperError } from './no-paper.ts';

/** What was asked for on the command line. */
export interface Wish {
  /** Tables to publish first, or a release that is published already. */
  readonly source: { readonly kind: 'data' | 'api'; readonly folder: string };
  /** One goal or one unit; none: the whole. */
  readonly about: { readonly kind: 'goal' | 'unit'; readonly id: string } | null;
  /** None: a name of its own, in the folder where the command is run. */
  readonly out: string | undefined;
  /** None: the municipality's own, on the papers. */
  readonly language: Language | undefined;
  readonly wantsHelp: boolean;
}

const EXAMPLE = 'mocks/towns/exempelkoping';

const OPTIONS = {
  data: { type: 'string' },
  api: { type: 'string' },
  goal: { type: 'string' },
  unit: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function oneOf<Name extends string>(values: ReadonlyMap<string, string>, one: Name, other: Name) {
  const [first, second] = [values.get(one), values.get(other)];
  if (first !== undefined && second !== undefined) throw new NoPaperError('two-at-once', `--${one}, --${other}`);
  if (first !== undefined) return { kind: one, value: first };
  return second === undefined ? null : { kind: other, value: second };
}

/**
 * Reads the words after the command. No words: the example town, the whole of it.
 *
 * Throws: NoPaperError for what can not be asked for.
 *
 * @example wishIn(['--api', 'out', '--goal', 'inflytande']).about // { kind: 'goal', id: 'inflytande' }
 */
export function wishIn(words: readonly string[]): Wish {
  const args = [...words];
  const { tokens, positionals } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const options = tokens.filter((token) => token.kind === 'option');
  const values = new Map(options.map(({ name, value }) => [name, value ?? '']));
  const unknown = options.find(({ name }) => !Object.hasOwn(OPTIONS, name))?.rawName ?? positionals[0];
  if (unknown !== undefined) throw new NoPaperError('unknown-option', unknown);
  const empty = [...values].find(([name, value]) => name !== 'help' && value === '');
  if (empty !== undefined) throw new NoPaperError('option-without-value', `--${empty[0]}`);
  const language = values.get('lang');
  if (language !== undefined && !isLanguage(language)) throw new NoPaperError('unknown-language', language);
  const source = oneOf(values, 'data', 'api');
  const about = oneOf(values, 'goal', 'unit');
  if (about !== null && !ID_SHAPE.test(about.value)) throw new NoPaperError(`no-${about.kind}`, about.value);
  return {
    source: source === null ? { kind: 'data', folder: EXAMPLE } : { kind: source.kind, folder: source.value },
    about: about === null ? null : { kind: about.kind, id: about.value },
    out: values.get('out'),
    language,
    wantsHelp: values.has('help'),
  };
}
