const MILLISECONDS = 86_400_000;
const MONTHS_IN_A_YEAR = 12;

/**
 * Whole days from one day to another. Days are YYYY-MM-DD.
 *
 * Range:  negative when the second comes first.
 *
 * @example daysBetween('2025-02-27', '2025-03-01') // 2
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);

/** The month a day lies in, counted from year 0, as spanOf counts those of a period. @example monthOf('2025-01-31') // 24300 */
export function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * MONTHS_IN_A_YEAR + month - 1;
}
