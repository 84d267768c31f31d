import type { WavesWire } from '#contract/waves.contract.ts';
import type { Folder } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { cellOf, type Tally } from './tally.ts';

/** waves.json, oldest first. Invited: everyone asked in the whole organisation, when that is known. */
export function buildWaves({ organisation }: Folder, tally: Tally): WavesWire {
  const waves = tally.waves.flatMap((period, at) => {
    const wave = organisation.waves.find((one) => one.period === period);
    if (wave === undefined) return [];
    const invited = tally.invited[cellOf(tally, 0, at)] ?? -1;
    const { collected, population, modes, note } = wave;
    return [{ period, collected, population, invited: invited === -1 ? undefined : invited, modes: [...modes], note }];
  });
  return { ...envelopeOf(organisation), waves };
}
