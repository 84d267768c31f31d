import { describe, expect, it } from 'vitest';
import { needsBothShares, weightedAnswers, weightedShare } from '#domain/statistics/pooled.ts';
import { wilson } from '#domain/statistics/wilson.ts';

const THREE_UNITS = [
  { k: 18, n: 20, size: 40 },
  { k: 9, n: 15, size: 100 },
  { k: 30, n: 50, size: 60 },
];
const FOUR_UNITS = [
  { k: 40, n: 52, size: 110 },
  { k: 22, n: 30, size: 45 },
  { k: 11, n: 14, size: 20 },
  { k: 55, n: 80, size: 300 },
];

describe(weightedShare, () => {
  it.each([
    [THREE_UNITS, false, 0.66, 0.070114223210811, 45.6468274777137, 0.515017084246341, 0.780143364527137],
    [FOUR_UNITS, true, 0.714904569115095, 0.0303481079178125, 221.29677776939, 0.652152270652085, 0.770323177262873],
  ])('weighs units by size', (strata, finite, share, error, effectiveN, lower, upper) => {
    const weighted = weightedShare(strata, finite);
    expect(weighted.share).toBeCloseTo(share, 9);
    expect(weighted.standardError).toBeCloseTo(error, 9);
    expect(weighted.effectiveN).toBeCloseTo(effectiveN, 5);
    expect(weighted.interval?.lower).toBeCloseTo(lower, 7);
    expect(weighted.interval?.upper).toBeCloseTo(upper, 7);
  });

  it.each([
    [
      'answers are alike in every unit',
      [
        { k: 8, n: 8, size: 9 },
        { k: 0, n: 5, size: 9 },
      ],
      0.5,
    ],
    [
      'a unit has one answer',
      [
        { k: 4, n: 8, size: 9 },
        { k: 1, n: 1, size: 9 },
      ],
      0.75,
    ],
    ['everyone answered', [{ k: 4, n: 8, size: 8 }], 0.5],
  ])('gives no interval when %s', (_name, strata, share) => {
    const finite = strata.every(({ n, size }) => n === size);
    expect(weightedShare(strata, finite)).toEqual({ share, standardError: null, effectiveN: null, interval: null });
  });

  it.each([
    [[]],
    [[{ k: 1, n: 0, size: 4 }]],
    [[{ k: 5, n: 4, size: 9 }]],
    [[{ k: 1, n: 4, size: 3 }]],
    [[{ k: 1, n: 4, size: Number.NaN }]],
  ])('refuses %o', (strata) => {
    expect(() => weightedShare(strata)).toThrow(RangeError);
  });
});

const twoUnits = (size: number) => [
  { k: 50, n: 100, size: 100 },
  { k: 60, n: 100, size },
];

describe(needsBothShares, () => {
  it.each([
    [THREE_UNITS, false], // 66.0 against 67.1 percent
    [twoUnits(200), false], // 56.7 against 55 percent
    [twoUnits(300), true], // 57.5 against 55 percent
  ])('%o: %s', (strata, both) => {
    expect(needsBothShares(strata)).toBe(both);
  });
});

describe(weightedAnswers, () => {
  it('is the plain interval when all weigh the same', () => {
    const answers = Array.from({ length: 16 }, (_, index) => ({ good: index < 13, weight: 2.5 }));
    const { lower, share, upper } = weightedAnswers(answers);
    const plain = wilson(13, 16);
    expect(share).toBeCloseTo(plain.share, 12);
    expect(lower).toBeCloseTo(plain.lower, 12);
    expect(upper).toBeCloseTo(plain.upper, 12);
  });

  it('counts uneven weights as fewer answers', () => {
    const answers = [3, 1, 1, 1].map((weight, index) => ({ good: index === 0, weight }));
    expect(weightedAnswers(answers)).toEqual(wilson(1.5, 3)); // 36 / 12 = 3 answers
  });

  it.each([[[]], [[{ good: true, weight: 0 }]], [[{ good: true, weight: Number.NaN }]]])('refuses %o', (answers) => {
    expect(() => weightedAnswers(answers)).toThrow(RangeError);
  });
});
