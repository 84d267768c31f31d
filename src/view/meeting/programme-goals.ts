import type { Goal } from '#domain/goals/goal.ts';
import type { Unit } from '#domain/units/unit.ts';
import type { Held } from './held.ts';
import type { Programme } from './programme.ts';

/** A goal that is told of, and in which unit. */
export interface ToldGoal {
  readonly goal: Goal;
  readonly unit: Unit;
  /** Whether another unit was chosen than the one the goal is read by. */
  readonly isChosen: boolean;
}

/** What a programme comes to in a release. */
export interface ToldGoals {
  readonly goals: readonly ToldGoal[];
  /** Goals and units in the programme that the release does not have. */
  readonly unknown: number;
  /** Whether none of what was asked for was there, so that every goal is told of in its place. */
  readonly isInstead: boolean;
}

const everyGoal = ({ goals, names }: Held): ToldGoal[] =>
  goals.flatMap((goal) =>
    goal.status === 'active' ? [{ goal, unit: names.tree.unit(goal.unit) ?? names.tree.root, isChosen: false }] : [],
  );

/** The goals of a programme, in its order. What the release does not have is left out and counted, never exchanged. */
export function toldGoals({ items }: Programme, held: Held): ToldGoals {
  if (items === null) return { goals: everyGoal(held), unknown: 0, isInstead: false };
  const { tree, goals: byId } = held.names;
  const goals = items.flatMap((item): ToldGoal[] => {
    const goal = byId.get(item.goal);
    const unit = goal && tree.unit(item.unit ?? goal.unit);
    return goal === undefined || unit === undefined ? [] : [{ goal, unit, isChosen: unit.id !== goal.unit }];
  });
  const isInstead = goals.length === 0;
  return { goals: isInstead ? everyGoal(held) : goals, unknown: items.length - goals.length, isInstead };
}
