import * as z from 'zod/mini';
import { type MixAxis, WAVE_MODES, type Wave } from '#domain/feedback/wave.ts';
import { counted, countProblems, measuredFrom } from './counted.ts';
import { envelope, originFrom } from './envelope.ts';
import { day, id, period, persons, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const axis = z.object({
  id: id<'axis'>(),
  name: texts,
  groups: z.array(z.object({ id: id<'group'>(), name: texts, served: counted, answered: counted })),
});

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
      mix: z.optional(z.array(axis)),
    }),
  ),
});

export type WavesWire = z.infer<typeof wavesWire>;

/** Persons. The contract's own floor. */
const FEWEST = 5;

const axisFrom = ({ id, name, groups }: z.infer<typeof axis>): MixAxis => ({
  id,
  name,
  groups: groups.map((group) => ({
    ...group,
    served: measuredFrom(group.served),
    answered: measuredFrom(group.answered),
  })),
});

const isHalfWithheld = (groups: z.infer<typeof axis>['groups']): boolean =>
  new Set(groups.flatMap(({ served, answered }) => [served === 'suppressed', answered === 'suppressed'])).size > 1;

const mixProblems = (wave: WavesWire['waves'][number]): string[] =>
  (wave.mix ?? []).flatMap(({ id, groups }) => {
    const small = groups.flatMap((group) => {
      const whose = `${id} ${group.id} ${wave.period}`;
      return [...countProblems(group.served, FEWEST, whose), ...countProblems(group.answered, FEWEST, whose)];
    });
    return isHalfWithheld(groups) ? [...small, `${id} ${wave.period}: withheld in part`] : small;
  });

/** Throws: ContractError, also for any group of fewer than five, and for an axis that is withheld in part. */
export function readWaves(json: unknown): Received<readonly Wave[]> {
  const wire = readThrough('waves', wavesWire, json);
  demand('waves', wire.waves.flatMap(mixProblems));
  const waves = wire.waves.map(({ mix, ...wave }) => ({ ...wave, mix: mix?.map(axisFrom) }));
  return { origin: originFrom(wire), thing: waves };
}
