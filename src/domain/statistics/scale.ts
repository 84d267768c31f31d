import { CONF_SHOW } from './constants.ts';
import { tOf } from './student.ts';

export interface ScaleMean {
  readonly mean: number;
  /** Standard deviation of the answers; none for a single answer. */
  readonly deviation: number | null;
  /** None for a single answer, or when all answers are equal: never an interval without width. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/**
 * Mean of answers on a scale, with its t interval. Prefer a share for the board.
 *
 * Unit:    counts are whole numbers of answers at step 1, 2, … of the scale; the mean is in steps.
 *          `population` is everyone who could have answered; only for "of the N we served".
 * Missing: null when nobody answered.
 * Throws:  RangeError for a broken count or a population smaller than the answers.
 * Source:  Student (1908); finite population factor √((N − n)/N).
 *
 * @example scaleMean([0, 0, 1, 0, 1])?.mean // 4
 */
export function scaleMean(
  counts: readonly number[],
  population: number | null = null,
  confidence = CONF_SHOW,
): ScaleMean | null {
  const n = counts.reduce((sum, count) => sum + checked(count), 0);
  if (n === 0) return null;
  if (population !== null && !(population >= n && Number.isFinite(population)))
    throw new RangeError(`not a population of ${n}: ${population}`);
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  if (n === 1) return { mean, deviation: null, interval: null };
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (n - 1));
  if (counts.includes(n)) return { mean, deviation: 0, interval: null };
  const finite = population === null ? 1 : Math.sqrt((population - n) / population);
  const half = ((tOf(confidence, n - 1) * deviation) / Math.sqrt(n)) * finite;
  return {
    mean,
    deviation,
    interval: { lower: Math.max(1, mean - half), upper: Math.min(counts.length, mean + half) },
  };
}

function checked(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of answers: ${count}`);
  return count;
}
