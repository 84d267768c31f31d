import { type Period, spanOf } from '#domain/kernel/period.ts';
import { monthOf } from './days.ts';
import type { BodyDecision } from './record.ts';

/**
 * What a figure can tell of a decision.
 *
 * nothing  some of its time is from before the decision
 * since    all of its time is from after the decision, but some from before its effect was expected
 * effect   all of its time is from after the decision, and from when its effect was expected
 */
export type Tells = 'nothing' | 'since' | 'effect';

/** Whether a month begins after a day, or on it; months are counted as spanOf counts them. */
const beginsBy = (month: number, day: string): boolean =>
  month > monthOf(day) || (month === monthOf(day) && day.endsWith('-01'));

/**
 * What a figure can tell of a decision, by its period alone: whether the period began after the day of the decision, and on the
 * day that its effect was expected or later.
 *
 * Unit:    days are YYYY-MM-DD.
 * Missing: a decision that says no day of effect may have had it from the first day on.
 * Throws:  RangeError for what is not a period.
 *
 * @example tellsOf('2025', { date: '2025-10-28' }) // 'nothing'
 * @example tellsOf('2026', { date: '2025-10-28', effectBy: '2026-06-30' }) // 'since'
 * @example tellsOf('2026', { date: '2025-10-28', effectBy: '2026-01-01' }) // 'effect'
 */
export function tellsOf(period: Period, { date, effectBy }: Pick<BodyDecision, 'date' | 'effectBy'>): Tells {
  const { first } = spanOf(period);
  if (first <= monthOf(date)) return 'nothing';
  return effectBy === undefined || beginsBy(first, effectBy) ? 'effect' : 'since';
}
