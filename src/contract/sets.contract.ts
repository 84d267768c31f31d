import * as z from 'zod/mini';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { type QuestionSet, SET_KINDS } from '#domain/feedback/question-set.ts';
import { envelope, originFrom } from './envelope.ts';
import { id, texts } from './fields.ts';
import { indicator } from './indicators.contract.ts';
import { demand, type Received, readThrough } from './read.ts';

/**
 * sets.json: the sets of questions, and the indicators that only they and the conditions need. What goals are read by
 * stands in indicators.json, so that the first page carries nothing else; the columns of these are in sets/{unit}.json.
 */
export const setsWire = z.object({
  ...envelope.shape,
  sets: z.array(
    z.object({
      id: id<'set'>(),
      name: texts,
      about: z.optional(texts),
      kind: z.enum(SET_KINDS),
      indicators: z.array(id<'indicator'>()),
    }),
  ),
  indicators: z.array(indicator),
});

export type SetsWire = z.infer<typeof setsWire>;

export interface Sets {
  readonly sets: readonly QuestionSet[];
  /** Those that do not stand in indicators.json. */
  readonly indicators: readonly Indicator[];
}

const repeated = (ids: readonly string[]): string[] => ids.filter((one, at) => ids.indexOf(one) !== at);

/** Throws: ContractError, also when an indicator comes twice. */
export function readSets(json: unknown): Received<Sets> {
  const wire = readThrough('sets', setsWire, json);
  demand(
    'sets',
    repeated(wire.indicators.map((one) => one.id)).map((one) => `${one} comes twice`),
  );
  return { origin: originFrom(wire), thing: { sets: wire.sets, indicators: wire.indicators } };
}
