import type { Interval } from '#domain/statistics/wilson.ts';

/**
 * Which of several questions may be called the lowest: the one whose interval lies wholly below those of all others.
 *
 * Shape:   a position among the intervals.
 * Missing: null when there is none, when a question has no figure, since nobody knows where it would stand, and when
 *          there are fewer than two.
 * Source:  docs/method.md, section 8.1.
 *
 * @example clearlyLowest([{ lower: 0.7, upper: 0.8 }, { lower: 0.4, upper: 0.6 }]) // 1
 */
export function clearlyLowest(intervals: readonly (Pick<Interval, 'lower' | 'upper'> | null)[]): number | null {
  const all = intervals.filter((interval) => interval !== null);
  if (all.length < intervals.length || all.length < 2) return null;
  const at = all.findIndex((one) => all.every((other) => other === one || one.upper < other.lower));
  return at === -1 ? null : at;
}
