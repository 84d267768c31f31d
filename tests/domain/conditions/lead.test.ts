import { describe, expect, it } from 'vitest';
import { monthsBefore } from '#domain/conditions/lead.ts';
import { parsePeriod } from '#domain/kernel/period.ts';

describe(monthsBefore, () => {
  it.each([
    ['2025-03', '2025-01-31', 2],
    ['2025-03', '2025-02-28', 1],
    ['2025-03', '2025-03-31', 0],
    ['2025-03', '2025-04-01', -1],
    ['2025-Q4', '2024-12-31', 10],
    ['2025-Q4', '2025-10-01', 0],
    ['2025-Q4', '2025-12-31', 0],
    ['2025-Q4', '2026-03-31', -3],
    ['2025-T1', '2024-11-01', 2],
    ['2025', '2025-07-01', 0],
    ['2025', '2026-02-01', -2],
    ['2025', '2023-12-01', 13],
  ])('%s decided %s: %i', (raw, day, months) => {
    const period = parsePeriod(raw);
    expect(period === null ? null : monthsBefore(period, day)).toBe(months);
  });

  it('refuses what is no day', () => {
    const period = parsePeriod('2025');
    expect(() => period && monthsBefore(period, 'soon')).toThrow(RangeError);
  });
});
