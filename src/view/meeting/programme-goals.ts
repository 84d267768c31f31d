import type { Goal } from '#domain/goals/goal.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { PageSetting } from '#view/setting.ts';
import type { Programme, ProgrammeItem } from './programme.ts';

/** A goal that is told of, and in which unit. */
export interface ToldGoal {
  /** As it stands in a programme: with its unit only where another was chosen than the one that the goal is read by. */
  readonly item: ProgrammeItem;
  readonly goal: Goal;
  readonly unit: Unit;
}

/** What a programme comes to in a release. */
export interface ToldGoals {
  readonly goals: readonly ToldGoal[];
  /** Goals in the link that the release does not have, or not in the unit that it says, or that can not be read. */
  readonly unknown: number;
  /** Whether none of what was asked for was there, so that every goal is told of in its place. */
  readonly isInstead: boolean;
}

/** Every goal that is followed, in its own order, for the unit it is read by. */
export const everyGoal = (goals: readonly Goal[]): ProgrammeItem[] =>
  goals.filter(({ status }) => status === 'active').map(({ id }) => ({ goal: id, unit: null }));

function toldIn(items: readonly ProgrammeItem[], goals: readonly Goal[], tree: UnitTree): ToldGoal[] {
  return items.flatMap((item) => {
    const goal = goals.find(({ id }) => id === item.goal);
    if (goal === undefined) return [];
    const unit = item.unit === null ? (tree.unit(goal.unit) ?? tree.root) : tree.unit(item.unit);
    if (unit === undefined) return [];
    return [{ item: item.unit === goal.unit ? { ...item, unit: null } : item, goal, unit }];
  });
}

/**
 * The goals of a programme, in its order, also those that are only proposed or no longer followed: the same when the meeting
 * is prepared and when it is shown. What the release does not have is left out and counted, never exchanged.
 *
 * Missing: every goal that is followed, where the programme names none or none that is there.
 */
export function toldGoals({ items, unread = 0 }: Programme, goals: readonly Goal[], tree: UnitTree): ToldGoals {
  const every = () => toldIn(everyGoal(goals), goals, tree);
  if (items === null) return { goals: every(), unknown: unread, isInstead: unread > 0 };
  const told = toldIn(items, goals, tree);
  const isInstead = told.length === 0;
  return { goals: isInstead ? every() : told, unknown: items.length - told.length + unread, isInstead };
}

/** What is said of a link that asks for what the release does not have; null where it has it all. */
export function linkSaid({ goals, unknown, isInstead }: ToldGoals, { words }: PageSetting): string | null {
  const { link } = words.stage;
  if (isInstead) return goals.length > 0 ? link.every : link.measured;
  return unknown === 0 ? null : link.unknown(unknown);
}
