import { zOf } from './normal.ts';

/** A share and the interval around it, all from 0 to 1, not rounded. */
export interface Interval {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval for one share, without continuity correction.
 *
 * Unit:   k good answers of n valid answers; n may be broken (an effective number of answers).
 * Range:  0 to 1. No good answers gives a lower bound of exactly 0, only good ones an upper bound of exactly 1.
 * Throws: RangeError when n is not above 0, when k is not within 0..n, or confidence not between 0 and 1.
 * Source: Wilson (1927), JASA 22; recommended by Brown, Cai & DasGupta (2001), Statistical Science 16.
 *
 * @example wilson(0, 9).lower // 0
 */
export function wilson(k: number, n: number, confidence = 0.95): Interval {
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`not a number of answers: ${n}`);
  if (!(k >= 0 && k <= n)) throw new RangeError(`not a number of good answers of ${n}: ${k}`);
  return wilsonOfShare(k / n, n, confidence);
}

/**
 * Wilson score interval for a share that is not k of n, such as a weighted share with its effective n.
 *
 * Unit:   share from 0 to 1, n above 0.
 * Throws: RangeError when the share is not within 0..1 or n not above 0, or confidence not between 0 and 1.
 *
 * @example wilsonOfShare(1, 6).upper // 1
 */
export function wilsonOfShare(share: number, n: number, confidence = 0.95): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`not a share: ${share}`);
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`not a number of answers: ${n}`);
  const z = zOf(confidence);
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // Binary noise could otherwise leave 1e-17 instead of 0 when nobody is good, or the share just outside.
  return {
    share,
    lower: Math.min(share, Math.max(0, centre - half)),
    upper: Math.max(share, Math.min(1, centre + half)),
  };
}

/**
 * Wilson interval when n of a known population answered. Only for the sentence
 * "of the N people we served this year"; never for a signal, a comparison or a target.
 *
 * Unit:   population is a number of persons, n or more. When everyone answered the interval is the share itself.
 * Throws: RangeError when the population is smaller than n, and for what wilson refuses.
 * Source: O'Neill (2021), finite population form of the Wilson interval.
 *
 * @example wilsonFinite(6, 8, 8) // { share: 0.75, lower: 0.75, upper: 0.75 }
 */
export function wilsonFinite(k: number, n: number, population: number, confidence = 0.95): Interval {
  const { share } = wilson(k, n, confidence);
  if (!(population >= n && Number.isFinite(population)))
    throw new RangeError(`not a population of ${n}: ${population}`);
  if (population === n) return { share, lower: share, upper: share };
  return wilsonOfShare(share, (n * (population - 1)) / (population - n), confidence);
}
