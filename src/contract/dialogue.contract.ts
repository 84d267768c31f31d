import * as z from 'zod/mini';
import {
  CORRECTION_KINDS,
  type DialogueRecord,
  MEETING_LEVELS,
  QUESTION_STATUSES,
  TEST_OUTCOMES,
  TEST_PHASES,
} from '#domain/dialogue/record.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, texts } from './fields.ts';
import { type Received, readThrough } from './read.ts';

const goal = { goal: z.optional(id<'goal'>()) };
const unit = { unit: z.optional(id<'unit'>()) };
const indicator = { indicator: z.optional(id<'indicator'>()) };
const concerns = { ...goal, ...unit, ...indicator };

/** dialogue.json: what has been asked, decided, tried, stopped, not known and put right. */
export const dialogueWire = z.object({
  ...envelope.shape,
  questions: z.array(
    z.object({
      id: id<'question'>(),
      date: day,
      by: texts,
      text: texts,
      ...concerns,
      status: z.enum(QUESTION_STATUSES),
      carriedTo: z.array(day),
      answer: z.optional(z.object({ date: day, by: z.optional(texts), text: texts })),
    }),
  ),
  decisions: z.array(
    z.object({
      id: id<'decision'>(),
      date: day,
      body: texts,
      text: texts,
      ...goal,
      ...indicator,
      units: z.array(id<'unit'>()),
      effectBy: z.optional(day),
    }),
  ),
  trials: z.array(
    z.object({
      id: id<'trial'>(),
      phase: z.enum(TEST_PHASES),
      what: texts,
      why: z.optional(texts),
      ...concerns,
      started: day,
      ended: z.optional(day),
      learnt: z.optional(texts),
      outcome: z.optional(z.enum(TEST_OUTCOMES)),
      instead: z.optional(texts),
      with: z.optional(texts),
    }),
  ),
  stopped: z.array(
    z.object({
      id: id<'stopped'>(),
      date: day,
      what: texts,
      why: texts,
      instead: z.optional(texts),
      hours: z.optional(z.number().check(z.gte(0))),
      ...goal,
      ...unit,
    }),
  ),
  unknowns: z.array(
    z.object({ id: id<'unknown'>(), since: day, text: texts, ...goal, ...unit, next: z.optional(texts) }),
  ),
  corrections: z.array(
    z.object({
      id: id<'correction'>(),
      date: day,
      kind: z.enum(CORRECTION_KINDS),
      wrong: texts,
      right: texts,
      ...unit,
      ...indicator,
      told: z.optional(day),
    }),
  ),
  meetings: z.array(
    z.object({
      date: day,
      level: z.enum(MEETING_LEVELS),
      body: texts,
      ...goal,
      ...unit,
      held: z.boolean(),
      usersPresent: z.optional(z.boolean()),
    }),
  ),
});

export type DialogueWire = z.infer<typeof dialogueWire>;

/** Throws: ContractError. */
export function readDialogue(json: unknown): Received<DialogueRecord> {
  const wire = readThrough('dialogue', dialogueWire, json);
  const { contract: _, release: __, source: ___, organisation: ____, ...record } = wire;
  return { origin: originFrom(wire), thing: record };
}
