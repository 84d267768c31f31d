import type { Envelope } from '#contract/envelope.ts';
import type { SeriesWire, UnitSeriesWire } from '#contract/series.contract.ts';
import type { UnitsWire } from '#contract/units.contract.ts';
import { type UnitId, unitId } from '#domain/kernel/ids.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Columns, UnitCells } from './columns.ts';
import type { UnitOrder } from './order.ts';

/** What is not there is not sent as an empty list. */
const some = <Thing>(things: readonly Thing[]): Thing[] | undefined => (things.length === 0 ? undefined : [...things]);

const sharedOf = ({
  periods,
  redefinitions,
}: Columns): { periods: Period[]; redefinitions: SeriesWire['redefinitions'] } => ({
  periods,
  redefinitions: some(redefinitions),
});

const cellsOf = <Cell>({ cells, provisional }: UnitCells<Cell>) => ({ cells, provisional: some(provisional) });

/** series/{indicator}.json */
export function seriesWire(envelope: Envelope, order: UnitOrder, columns: Columns): SeriesWire {
  const idOf = (unit: number): UnitId => unitId(order.rows[unit]?.fields.id ?? '');
  const head = { ...envelope, indicator: columns.indicator, ...sharedOf(columns) };
  return columns.kind === 'survey'
    ? { ...head, kind: 'survey', units: columns.units.map((one) => ({ unit: idOf(one.unit), ...cellsOf(one) })) }
    : { ...head, kind: 'measure', units: columns.units.map((one) => ({ unit: idOf(one.unit), ...cellsOf(one) })) };
}

type OneSeries = UnitSeriesWire['series'][number];

function seriesOf(columns: Columns): readonly { readonly unit: number; readonly series: OneSeries }[] {
  const head = { indicator: columns.indicator, ...sharedOf(columns) };
  return columns.kind === 'survey'
    ? columns.units.map((one) => ({ unit: one.unit, series: { ...head, kind: 'survey', ...cellsOf(one) } }))
    : columns.units.map((one) => ({ unit: one.unit, series: { ...head, kind: 'measure', ...cellsOf(one) } }));
}

/** units/{unit}.json, one for each unit, in the units' order. */
export function unitSeriesWires(envelope: Envelope, { units }: UnitsWire, all: readonly Columns[]): UnitSeriesWire[] {
  const series: OneSeries[][] = units.map(() => []);
  for (const one of all.flatMap(seriesOf)) series[one.unit]?.push(one.series);
  return units.map(({ id, name }, unit) => ({ ...envelope, unit: id, name, series: series[unit] ?? [] }));
}
