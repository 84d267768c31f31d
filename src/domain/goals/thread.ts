import type { BearingId, GoalId } from '#domain/kernel/ids.ts';
import type { ActiveGoal, Goal } from './goal.ts';

/** A goal with those that are part of it, in the published order. */
export interface ThreadNode {
  readonly goal: ActiveGoal;
  readonly below: readonly ThreadNode[];
}

const isActive = (goal: Goal): goal is ActiveGoal => goal.status === 'active';

/** From a goal up to the one that is part of no other that is followed; the goal itself first. A circle is walked once. */
export function threadUp(goal: Goal, goals: readonly Goal[]): Goal[] {
  const way: Goal[] = [];
  let at: Goal | undefined = goal;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    const { parent }: Goal = at;
    at = goals.filter(isActive).find(({ id }) => id === parent);
  }
  return way;
}

/**
 * The goals that are followed as a tree, from those that are part of no other goal that is followed.
 *
 * Missing: every goal is there exactly once. One whose goal above is no longer followed, or that is above itself, stands at
 *          the top.
 */
export function threadOf(goals: readonly Goal[]): ThreadNode[] {
  const active = goals.filter(isActive);
  const isInCircle = (goal: ActiveGoal): boolean => threadUp(goal, goals).at(-1)?.parent === goal.id;
  const parentOf = (goal: ActiveGoal): GoalId | undefined =>
    isInCircle(goal) ? undefined : active.find(({ id }) => id === goal.parent)?.id;
  const below = (parent: GoalId | undefined): ThreadNode[] =>
    active.filter((goal) => parentOf(goal) === parent).map((goal) => ({ goal, below: below(goal.id) }));
  return below(undefined);
}

/** What is not tied together: told in the open, so that somebody asks. */
export type LooseEnd =
  | { readonly kind: 'no-bearing' | 'no-parent' | 'no-adoption' | 'no-indicator'; readonly goal: ActiveGoal }
  | { readonly kind: 'unused-bearing'; readonly bearing: BearingId };

/**
 * What the plan does not tie together: goals that follow no bearing, that lead nowhere upwards, that nobody is said to
 * have adopted or that nothing listens to, and bearings that no goal follows.
 *
 * Rule: politics need nothing above it; strategies and plans do. A goal without a level is asked for nothing above.
 */
export function looseEnds(goals: readonly Goal[], bearings: readonly BearingId[]): LooseEnd[] {
  const active = goals.filter(isActive);
  const isLed = ({ level, parent }: ActiveGoal): boolean =>
    level === undefined || level === 'policy' || active.some(({ id }) => id === parent);
  const those = (
    kind: Exclude<LooseEnd['kind'], 'unused-bearing'>,
    isTied: (goal: ActiveGoal) => boolean,
  ): LooseEnd[] => active.filter((goal) => !isTied(goal)).map((goal) => ({ kind, goal }));
  return [
    ...those('no-bearing', ({ bearing }) => bearings.some((one) => one === bearing)),
    ...those('no-parent', isLed),
    ...those('no-adoption', ({ adopted }) => adopted !== undefined),
    ...those('no-indicator', ({ indicators }) => indicators.length > 0),
    ...bearings
      .filter((one) => !active.some(({ bearing }) => bearing === one))
      .map((bearing) => ({ kind: 'unused-bearing' as const, bearing })),
  ];
}
