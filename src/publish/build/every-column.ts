import { indexesIn } from '#publish/presets/indexes.ts';
import type { Folder } from '#publish/rows.ts';
import type { Columns } from './columns.ts';
import { grouped } from './grouped.ts';
import { countsFor, indexColumns } from './indexes.ts';
import { measureColumns } from './measures.ts';
import type { UnitOrder } from './order.ts';
import { surveyColumns } from './survey.ts';
import type { Tallies } from './tallies.ts';

/** Every indicator in every unit, protected, in the indicators' own order. fewest: persons. */
export function everyColumn(folder: Folder, order: UnitOrder, tallies: Tallies, fewest: number): Columns[] {
  const measures = grouped(folder.measures, (row) => row.fields.indicator);
  const indexes = indexesIn(folder);
  const told = folder.indicators.map(({ fields }) => {
    if (fields.kind === 'survey')
      return surveyColumns(folder, tallies.of(fields.id) ?? tallies.users, fields.id, fewest);
    return indexes.has(fields.id) ? null : measureColumns(folder, order, fields, measures.get(fields.id) ?? [], fewest);
  });
  const survey = told.flatMap((columns) => columns ?? []);
  const basis = indexes.size === 0 ? null : countsFor(folder, order, indexes.values(), survey);
  return told.flatMap((columns, at) => {
    const plan = indexes.get(folder.indicators[at]?.fields.id ?? '');
    if (columns !== null) return [columns];
    return basis === null || plan === undefined ? [] : [indexColumns(folder, plan, basis)];
  });
}
