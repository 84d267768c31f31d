import { type Answers, addUp, shareOf } from './answers.ts';
import { CONF_SHOW } from './constants.ts';
import { type Interval, wilsonOfShare } from './wilson.ts';

/** One unit's answers and its size: the number of persons it serves. */
export interface Stratum extends Answers {
  readonly size: number;
}

export interface WeightedShare {
  readonly share: number;
  readonly standardError: number | null;
  /** The number of answers in a simple sample that would be equally sure. */
  readonly effectiveN: number | null;
  /** None when no spread could be measured inside the units. */
  readonly interval: Interval | null;
}

/** Share. When the weighted and the plain share differ by more than this, both are shown. */
const SHOW_BOTH = 0.02;

/**
 * A share where each unit counts by its size, for units that differ in size and in response rate.
 *
 * Unit:    size is a number of persons, at least n; share from 0 to 1. Wilson interval with the effective n.
 *          `finite` narrows it for the share of each unit that answered; only for "of the N we served".
 * Missing: no interval when every unit's answers are alike, or when a unit has a single answer.
 * Throws:  RangeError without units, and when n is not above 0, k not within 0..n or size less than n.
 * Source:  stratified estimate of a share, Cochran, Sampling Techniques; effective n for the interval.
 *
 * @example weightedShare([{ k: 4, n: 8, size: 10 }, { k: 8, n: 8, size: 30 }]).share // 0.875
 */
export function weightedShare(strata: readonly Stratum[], finite = false, confidence = CONF_SHOW): WeightedShare {
  if (strata.length === 0) throw new RangeError('no units to weigh together');
  const everyone = strata.reduce((sum, stratum) => sum + sizeOf(stratum), 0);
  const share = Math.min(
    1,
    strata.reduce((sum, stratum) => sum + (stratum.size / everyone) * shareOf(stratum), 0),
  );
  const variance = strata.reduce((sum, { k, n, size }) => {
    const seen = finite ? 1 - n / size : 1;
    return sum + (size / everyone) ** 2 * (((k / n) * (1 - k / n)) / (n - 1)) * seen;
  }, 0);
  // A unit with one answer gives 0/0: its spread is unknown, and so is the whole's.
  if (!(variance > 0)) return { share, standardError: null, effectiveN: null, interval: null };
  const effectiveN = (share * (1 - share)) / variance;
  const interval = wilsonOfShare(share, effectiveN, confidence);
  return { share, standardError: Math.sqrt(variance), effectiveN, interval };
}

function sizeOf({ k, n, size }: Stratum): number {
  if (!(n > 0 && k >= 0 && k <= n)) throw new RangeError(`not good answers of all: ${k} of ${n}`);
  if (!(size >= n && Number.isFinite(size))) throw new RangeError(`not a size of a unit with ${n} answers: ${size}`);
  return size;
}

/**
 * Whether the weighted share must be shown together with the plain one: they differ by more than 2 percentage points.
 *
 * @example needsBothShares([{ k: 4, n: 8, size: 10 }, { k: 8, n: 8, size: 30 }]) // true
 */
export function needsBothShares(strata: readonly Stratum[]): boolean {
  return Math.abs(weightedShare(strata).share - shareOf(addUp(strata))) > SHOW_BOTH;
}

/**
 * Share of good answers when each answer has a weight of its own, with Kish's effective n.
 *
 * Throws: RangeError without answers, or when a weight is not above 0.
 *
 * @example weightedAnswers([{ good: true, weight: 3 }, { good: false, weight: 1 }]).share // 0.75
 */
export function weightedAnswers(
  answers: readonly { readonly good: boolean; readonly weight: number }[],
  confidence = CONF_SHOW,
): Interval {
  if (answers.length === 0) throw new RangeError('no answers to weigh together');
  if (answers.some(({ weight }) => !(weight > 0 && Number.isFinite(weight)))) throw new RangeError('not a weight');
  const sum = (of: (answer: { good: boolean; weight: number }) => number) =>
    answers.reduce((total, answer) => total + of(answer), 0);
  const weight = sum((answer) => answer.weight);
  const good = sum((answer) => (answer.good ? answer.weight : 0));
  return wilsonOfShare(good / weight, weight ** 2 / sum((answer) => answer.weight ** 2), confidence);
}
