import { describe, expect, it } from 'vitest';
import { averageMovingRange } from '#domain/statistics/moving-range.ts';

const TEN_NINES = Array.from({ length: 10 }, () => 9);

describe(averageMovingRange, () => {
  it.each([
    ['the worked example', [62, 65, 61, 66, 63, 64, 60, 67, 62, 65, 63, 61, 64, 80], 58 / 13, 3.5],
    ['a flat series with one step', [...TEN_NINES, 8, 8, 8], 1 / 12, 1 / 12],
    ['a gap', [4, 6, null, 5, 9], 3, 3],
    ['all equal', [3, 3, 3], 0, 0],
    ['no neighbours', [4, null, 6, null, 5], null, null],
    ['one value', [4], null, null],
    ['nothing', [], null, null],
  ])('%s', (_name, values, raw, screened) => {
    const range = averageMovingRange(values, 1e-9);
    const unscreened = averageMovingRange(values, 1e-9, false);
    expect([range.mRbarRaw, unscreened.mRbarRaw]).toEqual([raw, raw]);
    expect([range.mRbar, unscreened.mRbar]).toEqual([screened, raw]);
  });

  it('screens once only', () => {
    // Ranges 1 (ten times), 4 and 100: the average 9.5 screens the 100; the 4 would go in a second pass.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 4, 104];
    expect(averageMovingRange(values, 1e-9).mRbar).toBeCloseTo(14 / 11, 12);
  });

  it('screens small values as it screens large ones', () => {
    const shares = [62, 65, 61, 66, 63, 64, 60, 67, 62, 65, 63, 61, 64, 80].map((percent) => percent / 1000);
    expect(averageMovingRange(shares, 1e-10).mRbar).toBeCloseTo(0.0035, 12);
  });

  it('takes binary noise for no variation', () => {
    const values = [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 5];
    expect(averageMovingRange(values, 1e-9).mRbar).toBeCloseTo(4.7 / 5, 9);
  });
});
