import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/feedback/column.ts';
import {
  againstOthers,
  CHANCE_OF_DIFFERENCE,
  comparisonsIn,
  type EqualityAxis,
  groupColumns,
} from '#domain/feedback/equality.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';

/** Groups as [good, not good], half of the latter neutral. */
const groups = (...counts: readonly (readonly [number, number])[]): Answers[] =>
  counts.map(([good, other]) => ({ good, neutral: Math.floor(other / 2), bad: Math.ceil(other / 2) }));

describe(againstOthers, () => {
  // Bounds from the published formula, in another language.
  it.each([
    [[29, 21], [190, 60], -0.18, -0.3691130712990235, -0.0031493050359499286, 'lower'],
    [[30, 20], [190, 60], -0.16, -0.3502834926538402, 0.01374191730799168, 'cannot-tell'],
    [[85, 15], [60, 40], 0.25, 0.08763323533876483, 0.39635945003272866, 'higher'],
    // 47 % against 63 %: the groups may well differ.
    [[7, 8], [189, 111], -0.16333333333333333, -0.43818706133635743, 0.13272231361226378, 'cannot-tell'],
    // 95 %: −0.084 to 0.034 is within ten points, −0.108 to 0.058 is not.
    [[300, 100], [310, 90], -0.025, -0.1021376181204559, 0.05249848835161042, 'alike'],
    [[150, 50], [155, 45], -0.025, -0.13374786207338824, 0.08446515610730204, 'cannot-tell'],
    // Within ten points, and yet a difference.
    [[9200, 800], [9000, 1000], 0.02, 0.009580567341858168, 0.030439198659759907, 'higher'],
  ] as const)('%j against %j', (group, others, difference, lower, upper, standing) => {
    const [found] = againstOthers(groups([...group], [...others]));
    expect(found?.standing).toBe(standing);
    expect(found?.difference).toBeCloseTo(difference, 12);
    expect(found?.lower).toBeCloseTo(lower, 9);
    expect(found?.upper).toBeCloseTo(upper, 9);
  });

  it('holds each group against all the others together, not two and two', () => {
    const found = againstOthers(groups([20, 30], [80, 20], [40, 10]));
    expect(found.map((one) => one?.others)).toEqual([120 / 150, 60 / 100, 100 / 150]);
    expect(found.map((one) => one?.share)).toEqual([0.4, 0.8, 0.8]);
    expect(found.map((one) => one?.standing)).toEqual(['lower', 'higher', 'cannot-tell']);
  });

  it('says of two groups the same from either side', () => {
    const [one, other] = againstOthers(groups([29, 21], [190, 60]));
    expect([one?.standing, other?.standing]).toEqual(['lower', 'higher']);
    expect(one?.lower).toBeCloseTo(-(other?.upper ?? 0), 12);
  });

  it.each([
    [
      'a group that nobody answered in',
      [
        [0, 0],
        [40, 10],
        [30, 20],
      ],
      [null, 'cannot-tell', 'cannot-tell'],
    ],
    [
      'the only group that anybody answered in',
      [
        [40, 10],
        [0, 0],
      ],
      [null, null],
    ],
    ['no group', [], []],
  ] as const)('compares nothing with %s', (_, counts, standings) => {
    const found = againstOthers(groups(...counts.map(([good, other]) => [good, other] as const)));
    expect(found.map((one) => one?.standing ?? null)).toEqual(standings);
  });

  it('differs seldom by chance alone', () => {
    expect(CHANCE_OF_DIFFERENCE).toBeCloseTo(0.01, 12);
  });
});

describe(comparisonsIn, () => {
  it.each([
    [[], 0],
    [[[40, 10]], 0],
    [
      [
        [40, 10],
        [0, 0],
      ],
      0,
    ],
    [
      [
        [40, 10],
        [30, 10],
      ],
      1,
    ],
    [
      [
        [40, 10],
        [30, 10],
        [0, 0],
      ],
      1,
    ],
    [
      [
        [40, 10],
        [30, 10],
        [9, 9],
      ],
      3,
    ],
    [
      [
        [40, 10],
        [30, 10],
        [9, 9],
        [5, 0],
        [0, 5],
      ],
      5,
    ],
  ] as const)('of %j are %d', (counts, comparisons) => {
    expect(comparisonsIn(groups(...counts.map(([good, other]) => [good, other] as const)))).toBe(comparisons);
  });
});

describe(groupColumns, () => {
  const axis: EqualityAxis = {
    id: 'kon',
    name: { sv: 'Kön' },
    groups: [
      { id: 'man', name: { sv: 'Män' } },
      { id: 'kvinnor', name: { sv: 'Kvinnor' } },
    ],
    questions: [
      {
        indicator: indicatorId('bemoter'),
        periods: ['2024', '2025'] as Period[],
        cells: [missing('suppressed'), known(groups([0, 0], [9, 3]))],
      },
    ],
  };

  it('has one for each group of each question, and nobody as no answers', () => {
    expect(groupColumns(axis)).toMatchObject([
      { indicator: 'bemoter', unit: 'man', cells: [missing('suppressed'), missing('no-answers')] },
      { unit: 'kvinnor', periods: ['2024', '2025'], cells: [missing('suppressed'), known({ good: 9, bad: 2 })] },
    ]);
  });
});
