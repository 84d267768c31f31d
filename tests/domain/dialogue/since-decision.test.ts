import { expect, it } from 'vitest';
import { tellsOf } from '#domain/dialogue/since-decision.ts';
import { parsePeriod } from '#domain/kernel/period.ts';

it.each([
  ['2025', '2025-10-28', undefined, 'nothing'],
  ['2024', '2025-10-28', undefined, 'nothing'],
  ['2025-Q4', '2025-10-28', undefined, 'nothing'],
  ['2025-10', '2025-10-28', undefined, 'nothing'],
  ['2025-10', '2025-10-01', undefined, 'nothing'],
  ['2025-11', '2025-10-31', undefined, 'effect'],
  ['2026', '2025-12-31', undefined, 'effect'],
  ['2026', '2025-10-28', '2026-06-30', 'since'],
  ['2026-T2', '2025-10-28', '2026-06-30', 'since'],
  ['2026-06', '2025-10-28', '2026-06-30', 'since'],
  ['2026-07', '2025-10-28', '2026-06-30', 'effect'],
  ['2026', '2025-10-28', '2025-12-31', 'effect'],
  ['2026', '2025-10-28', '2026-01-01', 'effect'],
  ['2026', '2025-10-28', '2026-01-02', 'since'],
  ['2025', '2025-10-28', '2025-01-01', 'nothing'],
])('a figure of %s about a decision of %s, with effect by %s, tells %s', (raw, date, effectBy, tells) => {
  const period = parsePeriod(raw);
  if (period === null) throw new RangeError(raw);
  expect(tellsOf(period, { date, effectBy })).toBe(tells);
});
