import { describe, expect, it } from 'vitest';
import { isStale, stalenessOf } from '#domain/verdict/staleness.ts';
import { type MeasureCell, measureOf, period, surveyOf } from '#tests/view/builders.ts';

describe(isStale, () => {
  it.each([
    ['2023', '2025-12-31', false],
    ['2023', '2026-01-01', true],
    ['2023', '2026-03-03', true],
    ['2024', '2026-03-03', false],
    ['2024', '2026-12-31', false],
    ['2024', '2027-01-01', true],
    ['2026', '2026-03-03', false],
    ['2030', '2026-03-03', false],
    ['2024-Q4', '2025-06-30', false],
    ['2024-Q4', '2025-07-01', true],
    ['2024-Q1', '2024-09-30', false],
    ['2024-Q1', '2024-10-01', true],
    ['2025-Q4', '2026-03-03', false],
    ['2025-T3', '2026-08-31', false],
    ['2025-T3', '2026-09-01', true],
    ['2025-T1', '2025-12-31', false],
    ['2025-T1', '2026-01-01', true],
    ['2025-12', '2026-03-03', false],
    ['2025-12', '2026-06-30', false],
    ['2025-12', '2026-07-01', true],
    ['2025-11', '2026-05-31', false],
    ['2025-11', '2026-06-01', true],
    ['2026-03', '2026-03-03', false],
  ])('%s, published %s: %s', (newest, published, stale) => {
    expect(isStale(period(newest), published)).toBe(stale);
  });

  it.each(['year', '2025-Q5', ''])('%j is no period', (newest) => {
    expect(() => isStale(newest as ReturnType<typeof period>, '2026-03-03')).toThrow(RangeError);
  });
});

describe(stalenessOf, () => {
  const PUBLISHED = '2028-03-03';

  it.each<[string, MeasureCell[], string | null, boolean]>([
    ['a figure that is alone', [7], '2025', false],
    ['the newest of several', [5, 6, 7], '2025', false],
    ['one before a year that was not measured', [5, 'not-collected'], '2024', false],
    ['one before a year that is still to come', [5, 'not-yet-published'], '2024', false],
    ['one before a year that is withheld', [5, 'suppressed'], '2024', true],
    ['one before a year in which nobody answered', [5, 'no-answers'], '2024', true],
    ['one before a year that could not be read', [5, 'unreadable'], '2024', true],
    ['one from before the unit was closed', [5, 'not-applicable'], '2024', true],
    ['one withheld year among those not measured', [5, 'not-collected', 'suppressed', 'not-collected'], '2022', true],
    ['one after a withheld year', ['suppressed', 5], '2025', false],
    ['no figure at all', ['suppressed', 'not-collected'], null, false],
    ['no period at all', [], null, false],
  ])('%s', (_name, cells, newest, isHidden) => {
    expect(stalenessOf(measureOf(cells), PUBLISHED)).toEqual(newest === null ? null : { newest, isHidden });
  });

  it.each([
    ['2027-12-31', null],
    ['2028-01-01', { newest: '2025', isHidden: false }],
  ])('the day of publication decides: %s', (published, stale) => {
    expect(stalenessOf(surveyOf([[40, 6, 4]]), published)).toEqual(stale);
  });

  it('a newer figure makes it fresh', () => {
    expect(stalenessOf(measureOf([5, 'not-collected', 7]), '2027-03-03')).toBeNull();
    expect(stalenessOf(measureOf([5, 7, 'not-collected']), '2027-03-03')?.newest).toBe('2024');
  });
});
