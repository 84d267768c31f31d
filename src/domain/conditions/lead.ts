import { type Period, parsePeriod, spanOf } from '#domain/kernel/period.ts';

/** How far from a period something was decided, in whole months: 0 is less than one. Within it there is no way to go. */
export interface Lead {
  readonly when: 'before' | 'during' | 'after';
  readonly months: number;
}

const MONTHS_IN_A_YEAR = 12;

/** The last day of a month counted from year 0, such as 29. */
const lengthOf = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / MONTHS_IN_A_YEAR), (month % MONTHS_IN_A_YEAR) + 1, 0)).getUTCDate();

/**
 * How far before or after a period something was decided: to its first day from before, from its last day after.
 *
 * Unit:   whole months by the calendar: nothing is further away than it is.
 * Throws: RangeError when the day is no day.
 *
 * @example leadOf('2025-Q2', '2025-01-31') // { when: 'before', months: 2 }
 * @example leadOf('2025-Q2', '2025-03-11') // { when: 'before', months: 0 }
 * @example leadOf('2025-Q2', '2025-08-01') // { when: 'after', months: 1 }
 */
export function leadOf(period: Period, day: string): Lead {
  const month = parsePeriod(day.slice(0, 7));
  if (month === null) throw new RangeError(`not a day: ${day}`);
  const decided = spanOf(month).first;
  const date = Number(day.slice(8, 10));
  const { first, last } = spanOf(period);
  if (decided < first) return { when: 'before', months: first - decided - (date > 1 ? 1 : 0) };
  if (decided <= last) return { when: 'during', months: 0 };
  return { when: 'after', months: decided - last - (date < lengthOf(last) ? 1 : 0) };
}
