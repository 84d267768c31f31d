import * as z from 'zod/mini';
import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, texts } from './fields.ts';
import { type Received, readThrough } from './read.ts';

const practice = z.object({ id: id<'practice'>(), text: texts });

/** Without a text the value is named but not yet put into words, and is shown as open. */
const value = z.object({
  id: id<'value'>(),
  name: texts,
  text: z.optional(texts),
  practices: z.array(practice),
});

const valueBase = z.object({
  name: texts,
  adopted: z.optional(z.object({ date: day, bodies: z.array(texts) })),
  values: z.array(value),
});

/** vocabulary.json: the municipality's own words, its value base and its glossary. */
export const vocabularyWire = z.object({
  ...envelope.shape,
  valueBase: z.optional(valueBase),
  glossary: z.array(z.object({ term: texts, text: texts })),
});

export type VocabularyWire = z.infer<typeof vocabularyWire>;

/** Throws: ContractError. */
export function readVocabulary(json: unknown): Received<Vocabulary> {
  const wire = readThrough('vocabulary', vocabularyWire, json);
  return { origin: originFrom(wire), thing: { valueBase: wire.valueBase, glossary: wire.glossary } };
}
