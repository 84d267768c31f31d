import { protectTree } from '#domain/protection/tree.ts';
import { type Groups, knownAbove, partsOf } from './groups.ts';
import type { UnitOrder } from './order.ts';
import { readAsTotals } from './own-totals.ts';

/**
 * The one door that figures about people go through: which units' figures may not be told, for one question or
 * indicator in one period.
 *
 * Unit:    groups are whole persons or cases, 0 or more, in the units' order; fewest likewise.
 * Rule:    the tree rule (complementary suppression) where every unit has at least what its parts have together.
 *          Figures that do not add up can not be taken from each other: there only the small groups themselves.
 * Missing: a unit without a number is neither protected nor part of the tree.
 */
export function withheldUnits(order: UnitOrder, groups: Groups, fewest: number): ReadonlySet<number> {
  const parts = partsOf(order, groups);
  const addsUp = groups.every((size, unit) => size === undefined || size >= (parts[unit] ?? 0));
  return addsUp ? withheldInTree(order, groups, fewest) : withheldAlone(groups, fewest);
}

/**
 * The same door for answers, which are added up here: a unit that has answers of its own may have been given the sum of
 * those below it, and then it tells of them twice. What is withheld for any reading is withheld: to hide more never tells
 * more.
 */
export function withheldAnswers(order: UnitOrder, answered: readonly number[], fewest: number): ReadonlySet<number> {
  const readings = [answered, ...readAsTotals(order, answered, fewest)];
  return new Set(readings.flatMap((groups) => [...withheldUnits(order, groups, fewest)]));
}

function withheldInTree(order: UnitOrder, groups: Groups, fewest: number): ReadonlySet<number> {
  const idOf = (unit: number): string => order.rows[unit]?.fields.id ?? '';
  const nodes = groups.flatMap((n, unit) => {
    if (n === undefined) return [];
    const above = knownAbove(order, groups, unit);
    return [{ id: idOf(unit), parent: above === -1 ? null : idOf(above), n }];
  });
  const statuses = protectTree(nodes, fewest);
  return new Set(groups.flatMap((_, unit) => (statuses.get(idOf(unit)) === 'suppressed' ? [unit] : [])));
}

const withheldAlone = (groups: Groups, fewest: number): ReadonlySet<number> =>
  new Set(groups.flatMap((size, unit) => (size !== undefined && size > 0 && size < fewest ? [unit] : [])));
