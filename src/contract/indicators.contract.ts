import * as z from 'zod/mini';
import {
  ANSWER_MEANINGS,
  ASPECTS,
  DIRECTIONS,
  type Indicator,
  MEASURE_UNITS,
  PARTIES,
} from '#domain/feedback/indicator.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, link, period, plain, texts } from './fields.ts';
import { type Received, readThrough } from './read.ts';

const target = z.object({
  level: z.number(),
  unit: z.optional(id<'unit'>()),
  from: z.optional(period),
  until: z.optional(period),
  text: z.optional(texts),
});

const common = {
  id: id<'indicator'>(),
  name: texts,
  short: z.optional(texts),
  definition: z.optional(texts),
  direction: z.enum(DIRECTIONS),
  aspect: z.enum(ASPECTS),
  values: z.array(id<'value'>()),
  practices: z.array(id<'practice'>()),
  canSay: z.optional(texts),
  cannotSay: z.optional(texts),
  influence: z.optional(z.enum(['own', 'shared', 'outside'])),
  targets: z.array(target),
  comparator: z.optional(id<'comparator'>()),
  source: z.object({ name: plain, url: z.optional(link), kind: z.enum(['raw', 'derived']) }),
  owner: z.optional(texts),
  reviewed: z.optional(day),
  nextReview: z.optional(day),
  minutes: z.optional(z.number().check(z.gte(0))),
  statutory: z.boolean(),
  set: z.optional(id<'set'>()),
  asked: z.optional(z.enum(PARTIES)),
  about: z.optional(z.enum(PARTIES)),
  item: z.optional(id<'item'>()),
  kolada: z.optional(plain),
};

export const indicator = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('survey'),
    question: texts,
    options: z.array(z.object({ text: texts, means: z.enum(ANSWER_MEANINGS) })).check(z.minLength(2)),
  }),
  z.object({
    ...common,
    kind: z.literal('measure'),
    measureUnit: z.enum(MEASURE_UNITS),
    decimals: z.int().check(z.gte(0), z.lte(4)),
  }),
]);

/** indicators.json: what is asked and measured, and what it can and can not say. */
export const indicatorsWire = z.object({
  ...envelope.shape,
  indicators: z.array(indicator),
});

export type IndicatorsWire = z.infer<typeof indicatorsWire>;

/** Throws: ContractError. */
export function readIndicators(json: unknown): Received<readonly Indicator[]> {
  const wire = readThrough('indicators', indicatorsWire, json);
  return { origin: originFrom(wire), thing: wire.indicators };
}
