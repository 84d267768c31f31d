import { ordinalOf, type Period, partsOf, periodsBetween } from '#domain/kernel/period.ts';

/** Each period once, oldest first. Periods of two kinds stand by kind. */
export const sortedPeriods = (periods: Iterable<Period>): Period[] =>
  [...new Set(periods)].sort((a, b) => {
    const [one, other] = [partsOf(a).kind, partsOf(b).kind];
    return one === other ? ordinalOf(a) - ordinalOf(b) : one < other ? -1 : 1;
  });

/** Every period from the oldest to the newest, also those that nothing is known about. One kind only. */
export function withGaps(periods: Iterable<Period>): Period[] {
  const sorted = sortedPeriods(periods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : periodsBetween(first, last);
}
