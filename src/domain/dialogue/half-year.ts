import { daysBetween } from './days.ts';

/** Half a year of receipt: January to June, or July to December. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** The half-year a day lies in. Days are YYYY-MM-DD. @example halfYearOf('2025-07-01') // { year: 2025, half: 2 } */
export function halfYearOf(day: string): HalfYear {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { year, half: month <= 6 ? 1 : 2 };
}

/** @example lastDayOf({ year: 2025, half: 1 }) // '2025-06-30' */
export const lastDayOf = ({ year, half }: HalfYear): string => `${year}-${half === 1 ? '06-30' : '12-31'}`;

/**
 * Whether everything of a half-year has had its days: whatever came on its last day came at least `ripeAfter` days before the
 * release. Before that, what came late in it has had less time than what came early, and its shares would look too low.
 * The rule asks for the days of the calendar and not for those of the items, so that a half-year is ripe everywhere at once.
 *
 * Unit:   `ripeAfter` in days; `published` is a day, YYYY-MM-DD.
 *
 * @example isRipe({ year: 2025, half: 1 }, 90, '2025-09-28') // true
 * @example isRipe({ year: 2025, half: 1 }, 90, '2025-09-27') // false
 */
export const isRipe = (period: HalfYear, ripeAfter: number, published: string): boolean =>
  daysBetween(lastDayOf(period), published) >= ripeAfter;

/** The half-year after. @example nextHalfYear({ year: 2025, half: 2 }) // { year: 2026, half: 1 } */
export const nextHalfYear = ({ year, half }: HalfYear): HalfYear =>
  half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 };
