const MILLISECONDS = 86_400_000;

/**
 * Whole days from one day to another. Days are YYYY-MM-DD.
 *
 * Range:  negative when the second comes first.
 *
 * @example daysBetween('2025-02-27', '2025-03-01') // 2
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
