import { C_SCREEN } from './constants.ts';
import { averageOf } from './tolerance.ts';

/** Average moving range before and after screening; none when no two neighbours both have a value. */
export interface MovingRange {
  readonly mRbarRaw: number | null;
  readonly mRbar: number | null;
}

/**
 * The average moving range: how much a value usually differs from the one before.
 *
 * Unit:    the unit of the values; `tolerance` is what two equal values may differ by.
 * Rule:    with `screen`, ranges of 3.267 averages or more are left out, once. When that would leave
 *          nothing, or nothing but zeros, all are kept: variation is never screened away entirely.
 * Missing: a missing value gives no range on either side.
 * Source:  Nelson (1982), Journal of Quality Technology 14, for the screening.
 *
 * @example averageMovingRange([4, 6, null, 5, 9], 0) // { mRbarRaw: 3, mRbar: 3 }
 */
export function averageMovingRange(values: readonly (number | null)[], tolerance: number, screen = true): MovingRange {
  const ranges = values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return { mRbarRaw: null, mRbar: null };
  const mRbarRaw = averageOf(ranges);
  const line = C_SCREEN * mRbarRaw;
  const kept = ranges.filter((range) => line - range > tolerance);
  const isScreened = screen && kept.some((range) => range > tolerance);
  return { mRbarRaw, mRbar: isScreened ? averageOf(kept) : mRbarRaw };
}
