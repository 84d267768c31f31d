import { type Period, parsePeriod, spanOf } from '#domain/kernel/period.ts';

/**
 * How far before a period something was decided.
 *
 * Unit:   whole months, from the month of the day to the first of the period: above 0 before it, 0 within it; below 0
 *         after it, counted from its last month.
 * Throws: RangeError when the day is no day.
 *
 * @example monthsBefore('2025-Q2', '2025-02-11') // 2
 * @example monthsBefore('2025-Q2', '2025-08-01') // -2
 */
export function monthsBefore(period: Period, day: string): number {
  const month = parsePeriod(day.slice(0, 7));
  if (month === null) throw new RangeError(`not a day: ${day}`);
  const decided = spanOf(month).first;
  const { first, last } = spanOf(period);
  if (decided < first) return first - decided;
  return decided > last ? last - decided : 0;
}
