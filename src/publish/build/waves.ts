import type { WavesWire } from '#contract/waves.contract.ts';
import type { Folder } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';
import { grouped } from './grouped.ts';
import { mixOf } from './mix.ts';
import { cellOf, type Tally } from './tally.ts';

/**
 * waves.json, oldest first. Invited: everyone asked in the whole organisation, when that is known. fewest: persons, the
 * smallest group that is told of.
 */
export function buildWaves(folder: Folder, tally: Tally, fewest: number): WavesWire {
  const { organisation, groups } = folder;
  const inGroups = grouped(groups, ({ fields }) => fields.wave);
  const waves = tally.waves.flatMap((period, at) => {
    const wave = organisation.waves.find((one) => one.period === period);
    if (wave === undefined) return [];
    const invited = tally.invited[cellOf(tally, 0, at)] ?? -1;
    const { collected, population, modes, note } = wave;
    const asked = { collected, population, invited: invited === -1 ? undefined : invited, modes: [...modes], note };
    return [{ period, ...asked, mix: mixOf(folder, tally, inGroups.get(period) ?? [], period, fewest) }];
  });
  return { ...envelopeOf(organisation), waves };
}
