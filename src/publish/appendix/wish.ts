import { ID_SHAPE } from '#domain/kernel/ids.ts';
import { oneOf } from '#publish/errand/options.ts';
import { RefusedError } from '#publish/errand/refused.ts';
import { type Wish, wishIn } from '#publish/errand/wish.ts';

/** What was asked for on the command line. No language: the municipality's own, on the papers. */
export interface PaperWish extends Wish {
  /** One goal or one unit; none: the whole. */
  readonly about: { readonly kind: 'goal' | 'unit'; readonly id: string } | null;
}

/**
 * Reads the words after the command. No words: the example town, the whole of it.
 *
 * Throws: RefusedError for what can not be asked for.
 *
 * @example paperWishIn(['--api', 'out', '--goal', 'inflytande']).about // { kind: 'goal', id: 'inflytande' }
 */
export function paperWishIn(words: readonly string[]): PaperWish {
  const { options, ...wish } = wishIn(words, ['goal', 'unit']);
  const about = oneOf(options, 'goal', 'unit');
  if (about === null) return { ...wish, about };
  if (!ID_SHAPE.test(about.value)) throw new RefusedError(`no-${about.kind}`, about.value);
  return { ...wish, about: { kind: about.kind, id: about.value } };
}
