import { setsOf } from '#publish/presets/sets.ts';
import type { Folder, IndicatorFields } from '#publish/rows.ts';

/**
 * The indicators that the first page carries: those that a goal names, those that stand by themselves, and those of the
 * first set that users are asked.
 */
export function frontOf({ organisation, goals, indicators }: Folder): ReadonlySet<string> {
  const named = new Set(goals.flatMap(({ fields }) => fields.indicators));
  const first = setsOf(organisation).find(({ kind }) => kind === 'profile')?.id;
  const isFront = ({ id, set }: IndicatorFields): boolean => named.has(id) || set === undefined || set === first;
  return new Set(indicators.flatMap(({ fields }) => (isFront(fields) ? [fields.id] : [])));
}
