import * as z from 'zod/mini';
import { VOICE_KINDS, type Voice, type VoiceItem } from '#domain/dialogue/voice.ts';
import { counted, countProblems, measuredFrom } from './counted.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, reason, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const dated = z.object({ date: day, text: texts });

const item = z.object({
  id: id<'voice'>(),
  unit: id<'unit'>(),
  kind: z.enum(VOICE_KINDS),
  theme: texts,
  said: z.union([texts, reason]),
  people: counted,
  received: day,
  answered: z.optional(day),
  planned: z.optional(dated),
  made: z.optional(dated),
  declined: z.optional(dated),
  told: z.optional(dated),
  indicator: z.optional(id<'indicator'>()),
  goal: z.optional(id<'goal'>()),
  value: z.optional(id<'value'>()),
});

/** voice.json: what users have said, what became of it, and whether they were told. */
export const voiceWire = z.object({
  ...envelope.shape,
  ripeAfter: z.int().check(z.gte(1), z.lte(1000)),
  items: z.array(item),
});

export type VoiceWire = z.infer<typeof voiceWire>;

/** Persons. The contract's own floor. */
const FEWEST = 5;

const itemFrom = (wire: z.infer<typeof item>): VoiceItem => ({
  ...wire,
  said: measuredFrom(wire.said),
  people: measuredFrom(wire.people),
});

/** What few have said is not sent, nor how few they were. */
const itemProblems = ({ id, people, said }: z.infer<typeof item>): string[] => [
  ...countProblems(people, FEWEST, id),
  ...(people === 'suppressed' && typeof said === 'object' ? [`${id}: the words of few may not be sent`] : []),
];

/** Throws: ContractError, also when fewer than five are counted, or quoted. */
export function readVoice(json: unknown): Received<Voice> {
  const wire = readThrough('voice', voiceWire, json);
  demand('voice', wire.items.flatMap(itemProblems));
  return { origin: originFrom(wire), thing: { ripeAfter: wire.ripeAfter, items: wire.items.map(itemFrom) } };
}
