import { describe, expect, it } from 'vitest';
import { type Age, ageBetween } from '#domain/dialogue/age.ts';

describe(ageBetween, () => {
  it.each<[string, string, Age['count'], Age['unit']]>([
    ['2026-03-03', '2026-03-03', 0, 'days'],
    ['2026-03-04', '2026-03-03', 0, 'days'],
    ['2027-03-04', '2026-03-03', 0, 'days'],
    ['2026-03-02', '2026-03-03', 1, 'days'],
    ['2026-01-04', '2026-03-03', 58, 'days'],
    ['2026-01-03', '2026-03-03', 2, 'months'],
    ['2025-12-31', '2026-02-28', 59, 'days'],
    ['2025-12-31', '2026-03-01', 2, 'months'],
    ['2025-03-04', '2026-03-03', 11, 'months'],
    ['2025-03-03', '2026-03-03', 12, 'months'],
    ['2024-03-04', '2026-03-03', 23, 'months'],
    ['2024-03-03', '2026-03-03', 2, 'years'],
    ['2016-03-04', '2026-03-03', 9, 'years'],
  ])('from %s to %s: %i %s', (from, to, count, unit) => {
    expect(ageBetween(from, to)).toEqual({ count, unit });
  });
});
