import type { UnitOrder } from './order.ts';

/** Persons or cases in some of the units, by position; undefined where the number is not known. */
export type Groups = readonly (number | undefined)[];

/** The nearest unit above that has a number of its own; -1 when there is none. */
export function knownAbove({ above }: UnitOrder, groups: Groups, unit: number): number {
  let at = above[unit] ?? -1;
  while (at !== -1 && groups[at] === undefined) at = above[at] ?? -1;
  return at;
}

/** For every unit: the sum of the units nearest below it that have numbers. */
export function partsOf(order: UnitOrder, groups: Groups): readonly number[] {
  const sums = groups.map(() => 0);
  groups.forEach((size, unit) => {
    const to = size === undefined ? -1 : knownAbove(order, groups, unit);
    if (to !== -1) sums[to] = (sums[to] ?? 0) + (size ?? 0);
  });
  return sums;
}
