import { describe, expect, it } from 'vitest';
import { daysBetween } from '#domain/dialogue/days.ts';
import { halfYearOf, isRipe, lastDayOf, nextHalfYear } from '#domain/dialogue/half-year.ts';

describe(halfYearOf, () => {
  it.each([
    ['2025-01-01', 2025, 1, '2025-06-30'],
    ['2025-06-30', 2025, 1, '2025-06-30'],
    ['2025-07-01', 2025, 2, '2025-12-31'],
    ['2025-12-31', 2025, 2, '2025-12-31'],
  ] as const)('%s lies in %i, half %i, which ends on %s', (day, year, half, last) => {
    expect(halfYearOf(day)).toEqual({ year, half });
    expect(lastDayOf(halfYearOf(day))).toBe(last);
  });

  it('is followed by the next, over the turn of the year', () => {
    expect(nextHalfYear({ year: 2025, half: 1 })).toEqual({ year: 2025, half: 2 });
    expect(nextHalfYear({ year: 2025, half: 2 })).toEqual({ year: 2026, half: 1 });
  });
});

describe(isRipe, () => {
  it.each([
    ['2025-12-31', 90, '2026-03-03', false],
    ['2025-12-31', 62, '2026-03-03', true],
    ['2025-12-31', 63, '2026-03-03', false],
    ['2025-06-30', 90, '2026-03-03', true],
    ['2026-01-01', 1, '2026-03-03', false],
    ['2026-01-01', 1, '2026-07-01', true],
  ])('what came on %s, with %i days, at the release of %s: %s', (day, ripeAfter, published, ripe) => {
    expect(isRipe(halfYearOf(day), ripeAfter, published)).toBe(ripe);
  });
});

describe(daysBetween, () => {
  it.each([
    ['2025-03-01', '2025-03-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2025-03-29', '2025-03-31', 2],
    ['2025-03-02', '2025-03-01', -1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
