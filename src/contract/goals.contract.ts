import * as z from 'zod/mini';
import { GOAL_FATES, GOAL_LEVELS, type Goal } from '#domain/goals/goal.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const goal = z.object({
  id: id<'goal'>(),
  title: texts,
  why: z.optional(texts),
  bearing: z.optional(id<'bearing'>()),
  level: z.optional(z.enum(GOAL_LEVELS)),
  parent: z.optional(id<'goal'>()),
  adopted: z.optional(z.object({ date: day, body: texts })),
  noVerdictBefore: z.optional(day),
  duty: z.enum(['must', 'want']),
  unit: id<'unit'>(),
  indicators: z.array(id<'indicator'>()),
  nextDialogue: z.optional(day),
});

const ending = z.object({
  date: day,
  fate: z.enum(GOAL_FATES),
  into: z.optional(id<'goal'>()),
  reason: texts,
});

/** goals.json: every goal, also those that are only proposed and those that are no longer followed. */
export const goalsWire = z.object({
  ...envelope.shape,
  goals: z.array(
    z.discriminatedUnion('status', [
      z.object({ ...goal.shape, status: z.literal('active') }),
      z.object({ ...goal.shape, status: z.literal('proposed'), replaces: z.optional(id<'goal'>()) }),
      z.object({ ...goal.shape, status: z.literal('former'), ending }),
    ]),
  ),
});

export type GoalsWire = z.infer<typeof goalsWire>;

function goalProblems({ goals }: GoalsWire): string[] {
  const known = new Set(goals.map((one) => one.id));
  const pointsTo = (one: GoalsWire['goals'][number]) => [
    one.parent,
    one.status === 'proposed' ? one.replaces : undefined,
    one.status === 'former' ? one.ending.into : undefined,
  ];
  return [
    ...goals
      .filter((one, at) => goals.findIndex((other) => other.id === one.id) !== at)
      .map((one) => `${one.id} twice`),
    ...goals.flatMap((one) =>
      pointsTo(one).flatMap((to) => (to === undefined || known.has(to) ? [] : `${one.id} points to no goal ${to}`)),
    ),
  ];
}

/** Throws: ContractError. */
export function readGoals(json: unknown): Received<readonly Goal[]> {
  const wire = readThrough('goals', goalsWire, json);
  demand('goals', goalProblems(wire));
  return { origin: originFrom(wire), thing: wire.goals };
}
