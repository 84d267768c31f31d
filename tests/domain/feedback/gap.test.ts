import { describe, expect, it } from 'vitest';
import type { SurveyColumn } from '#domain/feedback/column.ts';
import { gapOf, gapsOf } from '#domain/feedback/gap.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';

const counts = (good: number, n: number) => ({ good, neutral: 0, bad: n - good });

describe(gapOf, () => {
  it.each([
    // Expected, experienced: the difference and its limits as Newcombe's method 10 gives them.
    [counts(48, 80), counts(56, 70), 0.2, 0.052431472402365, 0.333872654036906, 'more-than-expected'],
    [counts(56, 70), counts(48, 80), -0.2, -0.333872654036906, -0.052431472402365, 'less-than-expected'],
    [counts(20, 25), counts(15, 26), 15 / 26 - 0.8, -0.441116514952015, 0.0312849802965686, 'cannot-tell'],
  ])('%o against %o', (expected, experienced, difference, lower, upper, code) => {
    const gap = gapOf(expected, experienced);
    expect(gap.difference).toBeCloseTo(difference, 12);
    expect(gap.lower).toBeCloseTo(lower, 9);
    expect(gap.upper).toBeCloseTo(upper, 9);
    expect(gap.code).toBe(code);
  });
});

const column = (first: number, cells: SurveyColumn['cells']): SurveyColumn => ({
  kind: 'survey',
  indicator: indicatorId('a'),
  unit: unitId('u'),
  periods: cells.map((_, at) => `${first + at}` as Period),
  provisional: [],
  redefinitions: [],
  cells,
});

describe(gapsOf, () => {
  it('leaves out the waves in which one of them has no figure', () => {
    const expected = column(2022, [known(counts(20, 40)), missing('suppressed'), known(counts(30, 40))]);
    const experienced = column(2023, [known(counts(10, 40)), known(counts(10, 40)), known(counts(10, 40))]);
    expect(gapsOf(expected, experienced).map(({ period, code }) => [period, code])).toEqual([
      ['2024', 'less-than-expected'],
    ]);
  });
});
