import { daysBetween, monthOf } from './days.ts';

/** How old something is, in the unit that one would say it in. A whole number, 0 or more. */
export interface Age {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

const MONTHS_IN_A_YEAR = 12;
/** From so many of the greater unit on, the smaller would only be noise. */
const ENOUGH = 2;

const dayIn = (day: string): number => Number(day.slice(8, 10));

/**
 * How long it is from one day to another: in days up to two months, in months up to two years, then in years. Whole ones, by
 * the calendar: nothing is older than it is. Days are YYYY-MM-DD.
 *
 * Range: 0 days where the second comes first.
 *
 * @example ageBetween('2026-01-20', '2026-03-03') // { count: 42, unit: 'days' }
 * @example ageBetween('2025-09-03', '2026-03-03') // { count: 6, unit: 'months' }
 * @example ageBetween('2024-03-04', '2026-03-03') // { count: 23, unit: 'months' }
 */
export function ageBetween(from: string, to: string): Age {
  const months = monthOf(to) - monthOf(from) - (dayIn(to) < dayIn(from) ? 1 : 0);
  if (months < ENOUGH) return { count: Math.max(0, daysBetween(from, to)), unit: 'days' };
  if (months < ENOUGH * MONTHS_IN_A_YEAR) return { count: months, unit: 'months' };
  return { count: Math.floor(months / MONTHS_IN_A_YEAR), unit: 'years' };
}
