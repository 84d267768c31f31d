import { type Answers, shareOf } from './answers.ts';
import { zOf } from './normal.ts';
import { wilson } from './wilson.ts';

/** A later share minus an earlier one, with its interval. From -1 to 1, not rounded. */
export interface Difference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

const clip = (difference: number): number => Math.max(-1, Math.min(1, difference));

/**
 * Newcombe's hybrid score interval for the change between two shares.
 *
 * Unit:   k good answers of n valid answers, n above 0; the later share minus the earlier one.
 * Throws: RangeError for what wilson refuses.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 *
 * @example newcombe({ k: 0, n: 10 }, { k: 10, n: 10 }).upper // 1
 */
export function newcombe(earlier: Answers, later: Answers, confidence = 0.95): Difference {
  const before = wilson(earlier.k, earlier.n, confidence);
  const after = wilson(later.k, later.n, confidence);
  const difference = after.share - before.share;
  return {
    difference,
    lower: clip(difference - Math.hypot(after.share - after.lower, before.upper - before.share)),
    upper: clip(difference + Math.hypot(after.upper - after.share, before.share - before.lower)),
  };
}

/**
 * Agresti–Caffo interval for the change between two shares: a cross-check, never the one displayed.
 * The difference it gives is between the shares after one good and one other answer are added to each.
 *
 * Throws: RangeError when n is not above 0, k not within 0..n, or confidence not between 0 and 1.
 * Source: Agresti & Caffo (2000), The American Statistician 54, 280–288.
 *
 * @example agrestiCaffo({ k: 3, n: 10 }, { k: 3, n: 10 }).difference // 0
 */
export function agrestiCaffo(earlier: Answers, later: Answers, confidence = 0.95): Difference {
  const [before, after] = [withTwoMore(earlier), withTwoMore(later)];
  const difference = shareOf(after) - shareOf(before);
  const variance = [before, after].reduce((sum, { k, n }) => sum + ((k / n) * (1 - k / n)) / n, 0);
  const half = zOf(confidence) * Math.sqrt(variance);
  return { difference, lower: clip(difference - half), upper: clip(difference + half) };
}

function withTwoMore({ k, n }: Answers): Answers {
  if (!(n > 0 && k >= 0 && k <= n)) throw new RangeError(`not good answers of all: ${k} of ${n}`);
  return { k: k + 1, n: n + 2 };
}
