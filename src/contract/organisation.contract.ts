import * as z from 'zod/mini';
import type { Organisation } from '#domain/goals/organisation.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, link, plain, texts } from './fields.ts';
import { type Received, readThrough } from './read.ts';

/** organisation.json: who it is, what it is for, and the rules it has set itself. */
export const organisationWire = z.object({
  ...envelope.shape,
  name: plain,
  country: z.enum(['SE', 'DK', 'NO', 'FI']),
  committee: texts,
  root: id<'unit'>(),
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1)),
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0b4f5c'))),
  coreTask: z.optional(z.object({ text: texts, bearings: z.array(z.object({ id: id<'bearing'>(), text: texts })) })),
  goalBudget: z.int().check(z.gte(1), z.lte(12)),
  trustPromise: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  fewestAnswers: z.int().check(z.gte(5), z.lte(1000)),
  contact: z.object({ name: texts, url: z.optional(link), email: z.optional(z.email()) }),
  accessibilityStatement: z.optional(link),
  nextMeeting: z.optional(z.object({ date: day, body: texts })),
});

export type OrganisationWire = z.infer<typeof organisationWire>;

/** Throws: ContractError. */
export function readOrganisation(json: unknown): Received<Organisation> {
  const wire = readThrough('organisation', organisationWire, json);
  const { contract: _, release: __, source: ___, organisation, ...rest } = wire;
  return { origin: originFrom(wire), thing: { id: organisation, ...rest } };
}
