import type { IndicatorsWire } from '#contract/indicators.contract.ts';
import type { SetsWire } from '#contract/sets.contract.ts';
import { indicatorId, setId } from '#domain/kernel/ids.ts';
import { type SetPlan, setsOf } from '#publish/presets/sets.ts';
import type { Folder } from '#publish/rows.ts';
import { envelopeOf } from './envelope.ts';

/** The indicators of a set: a preset's in its own order, then those that have been added. */
export function indicatorsIn({ id, preset }: SetPlan, { indicators }: Folder): readonly string[] {
  const inSet = indicators.flatMap(({ fields }) => (fields.set === id ? [fields.id] : []));
  const order = preset?.made.indicators.map((one) => one.id) ?? [];
  return [...order.filter((one) => inSet.includes(one)), ...inSet.filter((one) => !order.includes(one))];
}

/** sets.json: a set that nobody has put a question in is left out. The indicators are those that are not in the front. */
export function buildSets(folder: Folder, indicators: IndicatorsWire['indicators']): SetsWire {
  const sets = setsOf(folder.organisation).flatMap((plan) => {
    const { id, name, about, kind } = plan;
    const own = indicatorsIn(plan, folder).map(indicatorId);
    return own.length === 0 ? [] : [{ id: setId(id), name, about, kind, indicators: own }];
  });
  return { ...envelopeOf(folder.organisation), sets, indicators };
}
