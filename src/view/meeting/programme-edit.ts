import type { Goal } from '#domain/goals/goal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Part, Programme, ProgrammeItem } from './programme.ts';

type Items = readonly ProgrammeItem[];

/** Every goal that is followed, in its own order, for the unit it is read by. */
export const everyGoal = (goals: readonly Goal[]): ProgrammeItem[] =>
  goals.filter(({ status }) => status === 'active').map(({ id }) => ({ goal: id, unit: null }));

/** What a programme goes through in this release: a goal that is no longer followed, or a unit that is gone, is not in it. */
export function itemsOf({ items }: Programme, goals: readonly Goal[], tree: UnitTree): Items {
  const every = everyGoal(goals);
  if (items === null) return every;
  const active = new Set(every.map(({ goal }) => goal));
  const kept = items.filter(({ goal }) => active.has(goal));
  const here = kept.map((item) =>
    item.unit === null || tree.unit(item.unit) !== undefined ? item : { ...item, unit: null },
  );
  return here.length === 0 ? every : here;
}

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

/** A unit with all below it, in the organisation's order. */
export const withBelow = (tree: UnitTree, unit: UnitId): UnitId[] => [
  unit,
  ...tree.children(unit).flatMap(({ id }) => withBelow(tree, id)),
];

/** The same goal once more after the one at a place, for the next unit that it is not told of yet; as they are where there is none. */
export function addedAgain(items: Items, at: number, goals: readonly Goal[], tree: UnitTree): Items {
  const item = items[at];
  const goal = goals.find(({ id }) => id === item?.goal);
  if (item === undefined || goal === undefined) return items;
  const told = new Set(items.filter((one) => one.goal === goal.id).map(({ unit }) => unit ?? goal.unit));
  const next = withBelow(tree, goal.unit).find((unit) => !told.has(unit));
  if (next === undefined) return items;
  return items.toSpliced(at + 1, 0, { goal: goal.id, unit: next === goal.unit ? null : next });
}

/** The programme with a part taken in or left out. */
export const withPart = (programme: Programme, part: Part, isIn: boolean): Programme => ({
  ...programme,
  without: isIn
    ? programme.without.filter((one) => one !== part)
    : [...programme.without.filter((one) => one !== part), part],
});
