import type { UnitOrder } from './order.ts';

/** Units with answers both of their own and below them that are each read by themselves. There are seldom any. */
const MOST_ALONE = 12;

/** Of those below: fewer answers of a unit's own are no sum of them, whichever units were left out of it as too small. */
const LEAST_OF_BELOW = 0.5;

/** A unit with answers of its own and below it: how many. */
interface Whole {
  readonly unit: number;
  readonly mine: number;
  readonly parts: number;
}

/** What each unit has, those below it not among them. */
function ownOf({ above }: UnitOrder, answered: readonly number[]): number[] {
  const own = [...answered];
  for (const [unit, to] of above.entries()) if (to !== -1) own[to] = (own[to] ?? 0) - (answered[unit] ?? 0);
  return own;
}

/** The units added up again, where those with answers below them have something else of their own. */
function addedUp({ above }: UnitOrder, own: readonly number[], instead: (whole: Whole) => number): number[] {
  const sums = own.map(() => 0);
  for (let unit = own.length - 1; unit >= 0; unit -= 1) {
    const [mine, parts, to] = [own[unit] ?? 0, sums[unit] ?? 0, above[unit] ?? -1];
    const sum = parts + (mine > 0 && parts > 0 ? instead({ unit, mine, parts }) : mine);
    sums[unit] = sum;
    if (to !== -1) sums[to] = (sums[to] ?? 0) + sum;
  }
  return sums;
}

/**
 * What every unit would have if the answers a unit has itself were the sum of some of those below it, written down by
 * whoever made the table: all such units at once, or one of them; and what such a sum has more than they have, as a group
 * of its own. More ways to read one table, and nobody may be seen in any of them.
 *
 * Unit:    persons by the units' position, those below a unit included; fewest likewise.
 * Missing: none when no unit has answers both itself and below it.
 * Limit:   sums at several levels, one above the other, are not seen through together; the checks refuse them.
 */
export function readAsTotals(order: UnitOrder, answered: readonly number[], fewest: number): readonly number[][] {
  const own = ownOf(order, answered);
  const lowest = addedUp(order, own, () => 0);
  const mayBeSum = (mine: number, unit: number): boolean =>
    mine > 0 && (answered[unit] ?? 0) > mine && mine >= (lowest[unit] ?? 0) * LEAST_OF_BELOW;
  const wholes = own.flatMap((mine, unit) => (mayBeSum(mine, unit) ? [unit] : []));
  const below = (unit: number): number => (answered[unit] ?? 0) - (own[unit] ?? 0);
  // What would be enough to be told of by itself, however those below are read, is not known from them.
  const beyond = ({ unit, mine }: Whole): number => (mine - below(unit) < fewest ? 0 : mine - below(unit));
  if (wholes.length === 0) return [];
  const alone = wholes.length > MOST_ALONE ? [] : wholes;
  const readAs = (some: readonly number[], instead: (whole: Whole) => number): number[] =>
    addedUp(order, own, (whole) => (some.includes(whole.unit) ? instead(whole) : whole.mine));
  return [
    readAs(wholes, beyond),
    readAs(wholes, ({ mine, parts }) => Math.max(0, mine - parts)),
    readAs(wholes, ({ unit, mine }) => Math.max(0, mine - below(unit))),
    ...alone.map((unit) => readAs([unit], beyond)),
  ];
}
