import { describe, expect, it } from 'vitest';
import { leadOf } from '#domain/conditions/lead.ts';
import { parsePeriod } from '#domain/kernel/period.ts';

describe(leadOf, () => {
  it.each([
    ['2025-03', '2025-01-31', 'before', 1],
    ['2025-03', '2025-02-01', 'before', 1],
    ['2025-03', '2025-02-02', 'before', 0],
    ['2025-03', '2025-02-28', 'before', 0],
    ['2025-03', '2025-03-01', 'during', 0],
    ['2025-03', '2025-03-31', 'during', 0],
    ['2025-03', '2025-04-01', 'after', 0],
    ['2025-03', '2025-04-29', 'after', 0],
    ['2025-02', '2025-03-28', 'after', 1],
    ['2024-02', '2024-03-28', 'after', 0],
    ['2024-Q3', '2024-06-11', 'before', 0],
    ['2023-Q4', '2024-06-11', 'after', 5],
    ['2025-Q4', '2024-12-31', 'before', 9],
    ['2025-Q4', '2025-10-01', 'during', 0],
    ['2025-Q4', '2026-03-31', 'after', 3],
    ['2025-T1', '2024-11-01', 'before', 2],
    ['2025', '2026-02-01', 'after', 1],
    ['2025', '2023-12-01', 'before', 13],
  ] as const)('%s decided %s: %s, %i', (raw, day, when, months) => {
    const period = parsePeriod(raw);
    expect(period && leadOf(period, day)).toEqual({ when, months });
  });

  it('refuses what is no day', () => {
    const period = parsePeriod('2025');
    expect(() => period && leadOf(period, 'soon')).toThrow(RangeError);
  });
});
