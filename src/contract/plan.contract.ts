import * as z from 'zod/mini';
import type { GoalDetail } from '#domain/goals/plan.ts';
import { counted, countProblems, measuredFrom } from './counted.ts';
import { envelope, originFrom } from './envelope.ts';
import { id, link, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const detail = z.object({
  goal: id<'goal'>(),
  userPart: z.optional(z.object({ setting: step, following: step, note: z.optional(texts) })),
  coOwners: z.array(texts),
  partners: z.array(texts),
  backedBy: z.array(texts),
  doneOtherwise: z.optional(texts),
  keepDoing: z.array(texts),
  voices: z.array(z.object({ group: texts, people: counted })),
  agreement: z.optional(texts),
  evidence: z.array(z.object({ text: texts, url: z.optional(link) })),
});

/** plan.json: what a goal's page tells beyond goals.json, for the goals that have it. */
export const planWire = z.object({ ...envelope.shape, goals: z.array(detail) });

export type PlanWire = z.infer<typeof planWire>;

/** Persons. The contract's own floor. */
const FEWEST = 5;

const detailFrom = (wire: z.infer<typeof detail>): GoalDetail => ({
  ...wire,
  voices: wire.voices.map(({ group, people }) => ({ group, people: measuredFrom(people) })),
});

/** Throws: ContractError, also when fewer than five voices are counted. */
export function readPlan(json: unknown): Received<readonly GoalDetail[]> {
  const wire = readThrough('plan', planWire, json);
  demand(
    'plan',
    wire.goals.flatMap(({ goal, voices }) => voices.flatMap(({ people }) => countProblems(people, FEWEST, goal))),
  );
  return { origin: originFrom(wire), thing: wire.goals.map(detailFrom) };
}
