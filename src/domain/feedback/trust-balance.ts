import { CONF_SHOW } from '#domain/statistics/constants.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import { type Answers, answered } from './column.ts';

/**
 * How the good experiences of a question stand against the bad ones.
 *
 * reached                the whole interval lies at the promise or over it
 * reached-uncertain      the ratio does, the interval does not
 * not-reached-uncertain  the ratio does not, the interval reaches over it
 * not-reached            the whole interval lies under it
 */
export type BalanceStatus = 'reached' | 'reached-uncertain' | 'not-reached-uncertain' | 'not-reached';

/** Good per bad. Infinity where there is none bad. */
export interface Ratio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/** The same against what the municipality has promised. */
export interface PromiseKept {
  readonly promise: number;
  /** Good experiences that are missing to the promise, the bad ones being as many as they are. */
  readonly missingGood: number;
  /** Bad experiences that would have had to be good. */
  readonly turned: number;
  readonly status: BalanceStatus;
}

export type TrustBalance =
  /** Nobody may be told of: too few answered, or too few of them had a good or a bad experience. */
  | { readonly kind: 'withheld' }
  /** Nobody had a good or a bad experience. */
  | { readonly kind: 'undefined'; readonly counts: Answers }
  | ({
      readonly kind: 'known';
      readonly counts: Answers;
      /** Null when the municipality has promised nothing. */
      readonly kept: PromiseKept | null;
    } & Ratio);

const odds = (share: number): number => (share === 1 ? Number.POSITIVE_INFINITY : share / (1 - share));

/**
 * Good experiences for each bad one, with the interval that chance gives.
 *
 * Unit:   whole persons; the ratio from 0 to Infinity, not rounded. Neutral answers are not counted.
 * Throws: RangeError when nobody answered either good or bad, or a count is negative or broken.
 * Source: odds of the Wilson bounds (Wilson 1927) of good among good and bad.
 *
 * @example goodPerBad(0, 5) // { ratio: 0, lower: 0, upper: 0.768291764138825 }
 */
export function goodPerBad(good: number, bad: number, confidence = CONF_SHOW): Ratio {
  const { lower, upper } = wilson(good, good + bad, confidence);
  return { ratio: good / bad, lower: odds(lower), upper: odds(upper) };
}

function statusOf({ ratio, lower, upper }: Ratio, promise: number): BalanceStatus {
  if (lower >= promise) return 'reached';
  if (upper < promise) return 'not-reached';
  return ratio >= promise ? 'reached-uncertain' : 'not-reached-uncertain';
}

/**
 * How a ratio stands against a promise of so many good for each bad.
 *
 * Unit:   whole persons; promise is good per bad, above 0.
 * Throws: RangeError for what goodPerBad refuses.
 *
 * @example promiseKept(45, 9, 10).missingGood // 45
 */
export function promiseKept(good: number, bad: number, promise: number, confidence = CONF_SHOW): PromiseKept {
  const lacking = Math.max(0, promise * bad - good);
  return {
    promise,
    missingGood: lacking,
    turned: Math.ceil(lacking / (promise + 1)),
    status: statusOf(goodPerBad(good, bad, confidence), promise),
  };
}

/**
 * The trust balance of one question in one unit and wave.
 *
 * Unit:    whole persons; fewest is the smallest group that is told of.
 * Missing: 'withheld' when fewer than that answered, or fewer than that were good or bad; 'undefined' when none was.
 * Throws:  RangeError when a count is negative or broken.
 * Source:  the municipality of Guldborgsund's social policy 2023: ten good experiences to make up for one bad. A
 *          promise, not a law of psychology.
 *
 * @example trustBalance({ good: 84, neutral: 9, bad: 7 }, 10, 5).kind // 'known'
 */
export function trustBalance(counts: Answers, promise: number | null, fewest: number): TrustBalance {
  const { good, bad } = counts;
  if (answered(counts) < fewest) return { kind: 'withheld' };
  if (good + bad === 0) return { kind: 'undefined', counts };
  if (good + bad < fewest) return { kind: 'withheld' };
  return {
    kind: 'known',
    counts,
    ...goodPerBad(good, bad),
    kept: promise === null ? null : promiseKept(good, bad, promise),
  };
}
