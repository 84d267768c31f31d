import * as z from 'zod/mini';
import { WAVE_MODES, type Wave } from '#domain/feedback/wave.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, period, persons, texts } from './fields.ts';
import { type Received, readThrough } from './read.ts';

/** waves.json: when and how users were asked, oldest first. */
export const wavesWire = z.object({
  ...envelope.shape,
  waves: z.array(
    z.object({
      period,
      collected: z.optional(z.object({ from: day, to: day })),
      population: z.optional(texts),
      invited: z.optional(persons),
      modes: z.array(z.enum(WAVE_MODES)),
      note: z.optional(texts),
    }),
  ),
});

export type WavesWire = z.infer<typeof wavesWire>;

/** Throws: ContractError. */
export function readWaves(json: unknown): Received<readonly Wave[]> {
  const wire = readThrough('waves', wavesWire, json);
  return { origin: originFrom(wire), thing: wire.waves };
}
