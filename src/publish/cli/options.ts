import { parseArgs } from 'node:util';
import { RefusedError } from './refused.ts';

/** What was chosen, by the option's name; an option that stands alone has no value, ''. */
export type Options = ReadonlyMap<string, string>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

function read(words: readonly string[], names: readonly string[]) {
  const options = { ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])), ...HELP };
  const { tokens, positionals } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const chosen = tokens.filter((token) => token.kind === 'option');
  const unknown = chosen.find(({ name }) => !Object.hasOwn(options, name))?.rawName;
  return { values: new Map(chosen.map(({ name, value }) => [name, value ?? ''])), unknown, alone: positionals };
}

/**
 * What was written after one option, whatever else is wrong with the words; '' when nothing was.
 *
 * @example writtenAfter(['--gaol', '--language=da'], 'language') // 'da'
 */
export function writtenAfter(words: readonly string[], name: string): string {
  return read(words, [name]).values.get(name) ?? '';
}

/**
 * The options among the words after a command. Help may always be asked for. A word without a name before it is the value
 * of `unnamed`, for a command that has such a thing.
 *
 * Throws: RefusedError for an option that is not among `names`, for one without a value, and for a word too many.
 *
 * @example optionsIn(['--out', 'x.pdf'], ['out']).get('out') // 'x.pdf'
 */
export function optionsIn(words: readonly string[], names: readonly string[], unnamed?: string): Options {
  const { values, unknown, alone } = read(words, names);
  const [first, second] = alone;
  const odd = unknown ?? (unnamed === undefined || values.has(unnamed) ? first : second);
  if (odd !== undefined) throw new RefusedError('unknown-option', odd);
  if (unnamed !== undefined && first !== undefined) values.set(unnamed, first);
  const empty = [...values].find(([name, value]) => name !== 'help' && value === '');
  if (empty !== undefined) throw new RefusedError('option-without-value', `--${empty[0]}`);
  return values;
}

/**
 * The one that was chosen of two options that exclude each other; null: none.
 *
 * Throws: RefusedError when both were.
 *
 * @example oneOf(new Map([['unit', 'linden']]), 'goal', 'unit') // { kind: 'unit', value: 'linden' }
 */
export function oneOf<Name extends string>(options: Options, one: Name, other: Name) {
  const [first, second] = [options.get(one), options.get(other)];
  if (first !== undefined && second !== undefined) throw new RefusedError('two-at-once', `--${one}, --${other}`);
  if (first !== undefined) return { kind: one, value: first };
  return second === undefined ? null : { kind: other, value: second };
}
