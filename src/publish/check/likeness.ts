import type { UnitOrder } from '#publish/build/order.ts';

/** How many there are of each kind, such as good, neutral and bad answers. */
export type Part = readonly number[];

export interface Likeness {
  readonly unit: number;
  /** The very sum of the units below; else only about as many as they are, or more. */
  readonly isSum: boolean;
}

/** Persons that a sum must be of to be more than chance. */
const MORE_THAN_CHANCE = 10;
/** A sum that leaves one unit out is told from chance by the others. */
const LEAST_OTHERS = 2;
const MANY_WITHOUT_ONE = 20;
/** Of those below: a sum that lacks a unit or two is still about as many. */
const ABOUT_AS_MANY = 0.9;

export const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.reduce((all, count) => all + count, 0), 0);

function together(parts: readonly Part[], kinds: number): Part {
  return Array.from({ length: kinds }, (_, kind) => parts.reduce((sum, part) => sum + (part[kind] ?? 0), 0));
}

const isSame = (one: Part, other: Part): boolean => one.every((count, kind) => count === other[kind]);

/** Sums that somebody may have made of some parts: of all, of those large enough to be told of, and of all but one. */
function sumsOf(parts: readonly Part[], kinds: number, fewest: number): Part[] {
  const large = parts.filter((part) => sumOf([part]) >= fewest);
  const isKnown = (some: readonly Part[]): boolean => sumOf(some) >= MORE_THAN_CHANCE;
  const without = parts.map((_, left) => parts.filter((__, at) => at !== left));
  const butOne = without.filter((some) => some.length >= LEAST_OTHERS && sumOf(some) >= MANY_WITHOUT_ONE);
  return [...[parts, large].filter(isKnown), ...butOne].map((some) => together(some, kinds));
}

/**
 * Units whose own counts look like the sum of those of the units below them, nearest first and then the lowest. A sum is
 * itself not added to what it is the sum of, so that one on each level is found.
 *
 * Unit:    own are the counts of each unit itself by its position; fewest: persons.
 * Missing: a sum of fewer than that is passed over: it may well be chance.
 */
export function likeness(
  { above }: Pick<UnitOrder, 'above'>,
  own: readonly Part[],
  fewest: number,
): readonly Likeness[] {
  const kinds = own[0]?.length ?? 0;
  const found: Likeness[] = [];
  const wholes: Part[] = [...own];
  const below: Part[][] = own.map(() => []);
  const lowest: Part[][] = own.map(() => []);
  for (let unit = own.length - 1; unit >= 0; unit -= 1) {
    const [mine = [], parts = [], ends = [], to] = [own[unit], below[unit], lowest[unit], above[unit] ?? -1];
    const [size, all] = [sumOf([mine]), sumOf(parts)];
    const isWhole = size >= fewest && all > 0;
    const isSum = isWhole && [parts, ends].some((some) => sumsOf(some, kinds, fewest).some((sum) => isSame(mine, sum)));
    if (isSum || (isWhole && size >= all * ABOUT_AS_MANY)) found.push({ unit, isSum });
    wholes[unit] = isSum ? together(parts, kinds) : together([mine, ...parts], kinds);
    if (to === -1) continue;
    if (sumOf([wholes[unit] ?? []]) > 0) below[to]?.push(wholes[unit] ?? []);
    lowest[to]?.push(...(isSum || size === 0 ? ends : [mine, ...ends]));
  }
  return found.toReversed();
}
