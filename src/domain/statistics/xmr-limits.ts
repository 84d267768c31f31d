import type { Limits } from './chart-rules.ts';
import { C_LIMIT, C_NEAR } from './constants.ts';
import { averageMovingRange, type MovingRange } from './moving-range.ts';
import { averageOf } from './tolerance.ts';

export interface XmrOptions {
  /** Periods at the start of a segment that decide its mean and limits; none means all of them. */
  readonly fixAfterN?: number | null;
  /** Leave out moving ranges that are too large to be usual. On unless said otherwise. */
  readonly screenMovingRanges?: boolean;
}

/** Mean and limits of one segment. No mean without a usable value, no limits without variation. */
export interface XmrLimits extends MovingRange {
  readonly mean: number | null;
  readonly limits: Limits | null;
}

/**
 * Mean and natural process limits of one segment of a series. Limits are not clipped to what is possible.
 *
 * Unit:    the unit of the values; `tolerance` is what two equal values may differ by.
 * Missing: null keeps its place and gives no moving range. All values equal gives no limits.
 * Throws:  RangeError when fixAfterN is not a whole number, 1 or more.
 * Source:  Wheeler, Understanding Variation: mean ∓ 2.66 average moving ranges.
 *
 * @example xmrLimits([4, 6, 4, 6], 1e-9).mean // 5
 */
export function xmrLimits(values: readonly (number | null)[], tolerance: number, options: XmrOptions = {}): XmrLimits {
  const { fixAfterN = null, screenMovingRanges = true } = options;
  if (fixAfterN !== null && !(Number.isSafeInteger(fixAfterN) && fixAfterN >= 1)) {
    throw new RangeError(`not a number of periods: ${fixAfterN}`);
  }
  const baseline = fixAfterN === null ? values : values.slice(0, fixAfterN);
  const usable = baseline.filter((value) => value !== null);
  const range = averageMovingRange(baseline, tolerance, screenMovingRanges);
  if (usable.length === 0) return { ...range, mean: null, limits: null };
  const mean = averageOf(usable);
  const { mRbar } = range;
  if (mRbar === null || mRbar <= tolerance) return { ...range, mean, limits: null };
  const limits = {
    lower: mean - C_LIMIT * mRbar,
    upper: mean + C_LIMIT * mRbar,
    nearLower: mean - C_NEAR * mRbar,
    nearUpper: mean + C_NEAR * mRbar,
  };
  return { ...range, mean, limits };
}
