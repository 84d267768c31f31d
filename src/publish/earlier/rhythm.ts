import { type Period, partsOf, spanOf } from '#domain/kernel/period.ts';

const overlap = (one: Period, other: Period): boolean => {
  const [first, second] = [spanOf(one), spanOf(other)];
  return first.first <= second.last && second.first <= first.last;
};

/**
 * Two periods of different kinds that share a month, one of each series: a quarter less two of its months is the third,
 * also when that one is withheld. Undefined when there are none.
 *
 * @example clashOf(['2025-08', '2025-09'], ['2025-Q3']) // ['2025-08', '2025-Q3']
 */
export function clashOf(before: readonly Period[], after: readonly Period[]): readonly [Period, Period] | undefined {
  for (const one of before) {
    const other = after.find((period) => partsOf(period).kind !== partsOf(one).kind && overlap(one, period));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}
