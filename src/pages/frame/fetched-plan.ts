import { useQuery } from '@tanstack/react-query';
import type { Meeting, Stopped } from '#domain/dialogue/record.ts';
import type { GoalDetail } from '#domain/goals/plan.ts';
import type { GoalId } from '#domain/kernel/ids.ts';
import { failureOf } from '#query/failure.ts';
import { dialogueQuery, planQuery } from '#query/further.ts';

/**
 * A thing that a page neither waits for nor fails with. What was never published is nothing, which is no failure: releases
 * from before there was such a file have none.
 */
type Quietly<Thing> = Thing | 'waiting' | 'failed';

function quietly<Thing>(data: Thing | undefined, error: Error | null, nothing: Thing): Quietly<Thing> {
  if (data !== undefined) return data;
  if (error === null) return 'waiting';
  return failureOf(error)?.failure.kind === 'notFound' ? nothing : 'failed';
}

/** What is told of a goal beyond the goal itself; undefined when nothing is. */
export function useGoalDetail(goal: GoalId): Quietly<GoalDetail | undefined> {
  const { data, error } = useQuery(planQuery());
  const details = quietly(data, error, []);
  return typeof details === 'string' ? details : details.find((one) => one.goal === goal);
}

/** The meetings about the goals. None until they are known. */
export const useMeetings = (): readonly Meeting[] => useQuery(dialogueQuery()).data?.meetings ?? [];

/** What is no longer done. */
export function useStopped(): Quietly<readonly Stopped[]> {
  const { data, error } = useQuery(dialogueQuery());
  return quietly(data?.stopped, error, []);
}
