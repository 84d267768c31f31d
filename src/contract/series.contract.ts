import * as z from 'zod/mini';
import type { Column } from '#domain/feedback/column.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { columnFrom, columnProblems, measureCells, measureColumns, surveyCells, surveyColumns } from './cells.ts';
import { envelope, originFrom } from './envelope.ts';
import { id, texts } from './fields.ts';
import { demand, type Received, readThrough } from './read.ts';

const indicator = { indicator: id<'indicator'>() };
const unit = { unit: id<'unit'>() };

/** series/{indicator}.json: one indicator in every unit that has it, in the units' order. */
export const seriesWire = z.discriminatedUnion('kind', [
  z.object({
    ...envelope.shape,
    ...indicator,
    ...surveyColumns.shape,
    units: z.array(z.object({ ...unit, ...surveyCells.shape })),
  }),
  z.object({
    ...envelope.shape,
    ...indicator,
    ...measureColumns.shape,
    units: z.array(z.object({ ...unit, ...measureCells.shape })),
  }),
]);

/** units/{unit}.json: every indicator of one unit, so that its page is one file however many units there are. */
export const unitSeriesWire = z.object({
  ...envelope.shape,
  ...unit,
  name: texts,
  series: z.array(
    z.discriminatedUnion('kind', [
      z.object({ ...indicator, ...surveyColumns.shape, ...surveyCells.shape }),
      z.object({ ...indicator, ...measureColumns.shape, ...measureCells.shape }),
    ]),
  ),
});

export type SeriesWire = z.infer<typeof seriesWire>;
export type UnitSeriesWire = z.infer<typeof unitSeriesWire>;

/** Persons. The contract's own floor; a municipality may have raised it, never lowered it. */
const FEWEST = 5;

const problemsIn = (columns: readonly Column[]): string[] =>
  columns.flatMap((column) =>
    columnProblems(column, FEWEST).map((problem) => `${column.indicator} in ${column.unit}: ${problem}`),
  );

/** Throws: ContractError, also for another indicator than the one asked for, and for any figure about fewer than five. */
export function readSeries(asked: string, json: unknown): Received<readonly Column[]> {
  const resource = `series/${asked}`;
  const wire = readThrough(resource, seriesWire, json);
  const columns =
    wire.kind === 'survey'
      ? wire.units.map((one) => columnFrom(wire.indicator, one.unit, { ...wire, ...one }))
      : wire.units.map((one) => columnFrom(wire.indicator, one.unit, { ...wire, ...one }));
  demand(resource, wire.indicator === asked ? problemsIn(columns) : [`answers for ${wire.indicator}`]);
  return { origin: originFrom(wire), thing: columns };
}

/** One unit's figures, and the name it goes by. */
export interface UnitFigures {
  readonly name: Texts;
  readonly columns: readonly Column[];
}

/**
 * One unit's figures from units/{unit}.json, or, of the same shape, those beside the few from sets/{unit}.json.
 *
 * Throws: ContractError, also for another unit than the one asked for, and for any figure about fewer than five.
 */
export function readUnitSeries(asked: string, json: unknown, room: 'units' | 'sets' = 'units'): Received<UnitFigures> {
  const resource = `${room}/${asked}`;
  const wire = readThrough(resource, unitSeriesWire, json);
  const columns = wire.series.map((one) => columnFrom(one.indicator, wire.unit, one));
  demand(resource, wire.unit === asked ? problemsIn(columns) : [`answers for ${wire.unit}`]);
  return { origin: originFrom(wire), thing: { name: wire.name, columns } };
}
