import type { Goal } from '#domain/goals/goal.ts';
import { type UnitId, unitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Part, Programme, ProgrammeItem } from './programme.ts';
import { everyGoal } from './programme-goals.ts';

type Items = readonly ProgrammeItem[];

const isSame = (one: Items, other: Items): boolean =>
  one.length === other.length &&
  one.every(({ goal, unit }, at) => goal === other[at]?.goal && unit === other[at]?.unit);

/** A programme of these items. One of every goal in its own order says nothing of goals, and so follows them if they change. */
export const withItems = (programme: Programme, items: Items, goals: readonly Goal[]): Programme => ({
  ...programme,
  items: isSame(items, everyGoal(goals)) ? null : items,
});

/** The items with one of them moved; as they are where it can not be. @example moved(['a', 'b'], 1, -1) // ['b', 'a'] */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const [one, other] = [items[at], items[at + by]];
  if (one === undefined || other === undefined) return items;
  return items.map((item, place) => (place === at ? other : place === at + by ? one : item));
}

/** The items without the one at a place. The last one stays. @example leftOut(['a', 'b'], 0) // ['b'] */
export const leftOut = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.length > 1 ? items.toSpliced(at, 1) : items;

/** A unit with all below it, in the organisation's order. */
export const withBelow = (tree: UnitTree, unit: UnitId): UnitId[] => [
  unit,
  ...tree.children(unit).flatMap(({ id }) => withBelow(tree, id)),
];

const readBy = ({ goal: id }: ProgrammeItem, goals: readonly Goal[]): UnitId | undefined =>
  goals.find((goal) => goal.id === id)?.unit;

/** The items with another unit for the one at a place. That which its goal is read by is not written out. */
export const withUnit = (items: Items, at: number, unit: string, goals: readonly Goal[]): Items =>
  items.map((item, place) =>
    place === at ? { ...item, unit: unit === readBy(item, goals) ? null : unitId(unit) } : item,
  );

/** The same goal once more after the one at a place, for the next unit that it is not told of yet; as they are where there is none. */
export function addedAgain(items: Items, at: number, goals: readonly Goal[], tree: UnitTree): Items {
  const item = items[at];
  const own = item && readBy(item, goals);
  if (own === undefined) return items;
  const told = new Set(items.filter(({ goal }) => goal === item?.goal).map(({ unit }) => unit ?? own));
  const next = withBelow(tree, own).find((unit) => !told.has(unit));
  if (item === undefined || next === undefined) return items;
  return items.toSpliced(at + 1, 0, { goal: item.goal, unit: next === own ? null : next });
}

/** The programme with a part taken in or left out. */
export const withPart = (programme: Programme, part: Part, isIn: boolean): Programme => ({
  ...programme,
  without: isIn
    ? programme.without.filter((one) => one !== part)
    : [...programme.without.filter((one) => one !== part), part],
});
