import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { type CliOptions, cliOptionsIn } from '#publish/cli/cli-options.ts';
import { oneOf } from '#publish/cli/options.ts';
import { RefusedError } from '#publish/cli/refused.ts';

/** What was asked for on the command line. No language: the municipality's own, on the papers. */
export interface AppendixOptions extends CliOptions {
  /** One goal or one unit; none: the whole. */
  readonly about: { readonly kind: 'goal' | 'unit'; readonly id: string } | null;
}

/**
 * Reads the words after the command. No words: the example town, the whole of it.
 *
 * Throws: RefusedError for what can not be asked for.
 *
 * @example appendixOptionsIn(['--api', 'out', '--goal', 'inflytande']).about // { kind: 'goal', id: 'inflytande' }
 */
export function appendixOptionsIn(words: readonly string[]): AppendixOptions {
  const { chosen, ...options } = cliOptionsIn(words, ['goal', 'unit']);
  const about = oneOf(chosen, 'goal', 'unit');
  if (about === null) return { ...options, about };
  if (!ID_SHAPE.test(about.value)) throw new RefusedError(`no-${about.kind}`, about.value);
  return { ...options, about: { kind: about.kind, id: about.value } };
}
