import { describe, expect, it } from 'vitest';
import { assuranceOf, type ImprovementDirection, variationOf } from '#domain/statistics/point-type.ts';
import { segmentsOf } from '#domain/statistics/segments.ts';
import { xmr } from '#domain/statistics/xmr.ts';

const LETTER = { outside: 'o', trend: 't', 'two-of-three': '2', shift: 's' } as const;
const rulesOf = (values: readonly (number | null)[]) =>
  xmr(values)
    .points.map(({ rule, value }) => (value === null ? 'x' : rule === null ? '.' : LETTER[rule]))
    .join('');

const EXAMPLE = [62, 65, 61, 66, 63, 64, 60, 67, 62, 65, 63, 61, 64];
const ELEVENS = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10];
const THIRDS = [...Array.from({ length: 15 }, (_, i) => ((i % 3) + 1) / 3), ...Array.from({ length: 7 }, () => 2 / 3)];

describe(xmr, () => {
  it.each([
    ['a last point screened away', [...EXAMPLE, 80], 64.5, 3.5, 55.19, 73.81],
    ['a last point that stays', [...EXAMPLE, 74], 64.071428571, 4, 53.431428571, 74.711428571],
    ['a stable year', [14, 12, 15, 13, 16, 12, 14, 15, 13, 14, 12, 15, 13, 14, 16, 13], 13.8125, 2.2, 7.9605, 19.6645],
    ['three points', [0.4, 0.1, 0.8], 0.433333333, 0.5, -0.896666667, 1.763333333],
    [
      'a gap',
      [10, 9, 11, 10, 9, 11, 10, 1, 2, 3, null, 5, 6, 7, 8, 9, 10, 11],
      7.764705882,
      1.142857143,
      4.724705882,
      10.804705882,
    ],
    [
      'a flat series with a step',
      [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 8],
      8.769230769,
      1 / 12,
      8.547564103,
      8.990897436,
    ],
  ])('%s: mean and limits', (_name, values, mean, mRbar, lower, upper) => {
    const [segment] = xmr(values).segments;
    expect(segment?.mean).toBeCloseTo(mean, 8);
    expect(segment?.mRbar).toBeCloseTo(mRbar, 8);
    expect(segment?.limits?.lower).toBeCloseTo(lower, 8);
    expect(segment?.limits?.upper).toBeCloseTo(upper, 8);
    const { nearLower = 0, nearUpper = 0 } = segment?.limits ?? {};
    expect(nearUpper - mean).toBeCloseTo(((upper - mean) * 2) / 3, 7);
    expect(mean - nearLower).toBeCloseTo(((upper - mean) * 2) / 3, 7);
  });

  it.each([
    ['the worked example', [...EXAMPLE, 80], '.............o'],
    ['close to the limit but alone', [...EXAMPLE, 74], '..............'],
    ['eight rising years', [60, 62, 63, 65, 66, 68, 69, 71], 'otttttto'],
    [
      'a trend through the mean',
      [22, 18, 21, 17, 23, 19, 20, 22, 18, 21, 17, 18, 19, 20, 21, 22, 23, 18, 21],
      '..........ttttttt..',
    ],
    ['two of three', [...ELEVENS, 13.2, 10.8, 13.3], '...................2.2'],
    ['the third on the other side', [...ELEVENS, 13.2, 9, 13.3], '......................'],
    [
      'a gap in a shift',
      [10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 12, 12.5, 12, null, 12.5, 12, 12.5, 12],
      'ssssssssssss...x2.2.',
    ],
    ['a gap in a rise', [10, 9, 11, 10, 9, 11, 10, 1, 2, 3, null, 5, 6, 7, 8, 9, 10, 11], 'ssossosoooxtttttto'],
    ['points on the mean but for binary noise', THIRDS, '.'.repeat(22)],
    ['all equal', Array.from({ length: 13 }, () => 0.1), '.'.repeat(13)],
  ])('%s: marked points', (_name, values, rules) => {
    expect(rulesOf(values)).toBe(rules);
  });

  it('has no limits where nothing varies or nothing is beside', () => {
    const equal = xmr(Array.from({ length: 13 }, () => 0.1)).segments[0];
    expect([equal?.limits, equal?.mRbar]).toEqual([null, 0]);
    const apart = xmr([4, null, 6, null, 5]).segments[0];
    expect([apart?.mean, apart?.limits, apart?.mRbar]).toEqual([5, null, null]);
    const nothing = xmr([null, null]).segments[0];
    expect([nothing?.mean, nothing?.limits]).toEqual([null, null]);
    expect(xmr([])).toEqual({ segments: [], points: [] });
  });

  it('lets nothing cross into a new segment', () => {
    const values = [10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11, 20, 22, 21];
    const dates = values.map((_value, index) => `p${index}`);
    const { points, segments } = xmr(values, segmentsOf(dates, ['p15']));
    expect(segments.map(({ start, length, mean }) => [start, length, mean])).toEqual([
      [0, 15, 11],
      [15, 3, 21],
    ]);
    expect(segments[0]?.mRbar).toBeCloseTo(1.3571428571428572, 12);
    expect(segments[1]?.limits?.lower).toBeCloseTo(17.01, 9);
    expect(points.every(({ rule }) => rule === null)).toBe(true);
  });

  it('judges later points by locked limits', () => {
    const values = [10, 12, 11, null, 10, 12, 16, 17];
    const [segment] = xmr(values, undefined, { fixAfterN: 6 }).segments;
    expect([segment?.mean, segment?.mRbar]).toEqual([11, (2 + 1 + 2) / 3]); // counted in periods, the gap too
    expect(xmr(values, undefined, { fixAfterN: 6 }).points.at(-1)?.rule).toBe('outside');
    expect(xmr(values).points.at(-1)?.rule).toBeNull();
    expect(xmr(values, undefined, { fixAfterN: 99 })).toEqual(xmr(values));
  });

  it('keeps every moving range when screening is off', () => {
    const [segment] = xmr([...EXAMPLE, 80], undefined, { screenMovingRanges: false }).segments;
    expect(segment?.mRbar).toBeCloseTo(4.461538, 6);
  });

  it.each([
    [[...EXAMPLE, 80], 'increase', 50, 'special_cause_improvement', 'consistent_pass'],
    [[3, 2, 4, 3, 2, 4, 3, 2, 4, 3, 2, 4, 3], 'decrease', 0, 'common_cause', 'inconsistent'],
    [[...ELEVENS, 3], 'neutral', 25, 'special_cause_neutral_low', null],
    [[0.1, 0.1, 0.1], 'increase', 0.1, 'common_cause', null],
  ] as const)(
    'variation and assurance (%#)',
    (values, direction: ImprovementDirection, target, variation, assurance) => {
      const { points, segments } = xmr(values);
      const last = segments.at(-1);
      expect(variationOf(points, direction)).toBe(variation);
      expect(assuranceOf(target, last?.limits ?? null, direction, last?.tolerance ?? 0)).toBe(assurance);
    },
  );

  it.each([0, -1, 2.5, Number.NaN])('refuses to lock after %d periods', (fixAfterN) => {
    expect(() => xmr([1, 2, 3], undefined, { fixAfterN })).toThrow(RangeError);
  });
});
