import * as z from 'zod/mini';
import { type Answers, answered, type Column, type Reading } from '#domain/feedback/column.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { known, type Measured, type MissingReason, missing } from '#domain/kernel/measured.ts';
import { ordinalOf, partsOf } from '#domain/kernel/period.ts';
import { period, persons, reason, texts } from './fields.ts';

/**
 * One cell for each period: the counts [good, neutral, bad] with the number invited last where it is known,
 * or the reason why there is nothing. A share is never sent.
 */
const surveyCell = z.union([
  z.tuple([persons, persons, persons]),
  z.tuple([persons, persons, persons, persons]),
  reason,
]);

/** The value, or [value, denominator], or the reason why there is nothing. */
const measureCell = z.union([z.number(), z.tuple([z.number(), z.number().check(z.gt(0))]), reason]);

const shared = {
  periods: z.array(period).check(z.minLength(1)),
  redefinitions: z.optional(z.array(z.object({ period, text: texts }))),
};

/** Periods are the same for every unit of an indicator, so they and what happened to them are said once. */
export const surveyColumns = z.object({ kind: z.literal('survey'), ...shared });
export const measureColumns = z.object({ kind: z.literal('measure'), ...shared });
export const surveyCells = z.object({ cells: z.array(surveyCell), provisional: z.optional(z.array(period)) });
export const measureCells = z.object({ cells: z.array(measureCell), provisional: z.optional(z.array(period)) });

export type SurveyCellWire = z.infer<typeof surveyCell>;
export type MeasureCellWire = z.infer<typeof measureCell>;

interface ColumnWire {
  readonly periods: z.infer<typeof surveyColumns>['periods'];
  readonly redefinitions?: z.infer<typeof surveyColumns>['redefinitions'];
  readonly provisional?: z.infer<typeof surveyCells>['provisional'];
}

const isReason = (cell: SurveyCellWire | MeasureCellWire): cell is MissingReason => typeof cell === 'string';

function answersFrom(cell: SurveyCellWire): Measured<Answers> {
  if (isReason(cell)) return missing(cell);
  const [good, neutral, bad, invited] = cell;
  return known({ good, neutral, bad, invited });
}

function readingFrom(cell: MeasureCellWire): Measured<Reading> {
  if (isReason(cell)) return missing(cell);
  return typeof cell === 'number' ? known({ value: cell }) : known({ value: cell[0], denominator: cell[1] });
}

/** A column of the domain from the shared part and one unit's cells. */
export function columnFrom(
  indicator: IndicatorId,
  unit: UnitId,
  wire: ColumnWire &
    ({ kind: 'survey'; cells: readonly SurveyCellWire[] } | { kind: 'measure'; cells: readonly MeasureCellWire[] }),
): Column {
  const base = {
    indicator,
    unit,
    periods: wire.periods,
    provisional: wire.provisional ?? [],
    redefinitions: wire.redefinitions ?? [],
  };
  return wire.kind === 'survey'
    ? { ...base, kind: 'survey', cells: wire.cells.map(answersFrom) }
    : { ...base, kind: 'measure', cells: wire.cells.map(readingFrom) };
}

/** Where a column tells of fewer persons than may be shown. A measure does not say whom it counts. */
export const smallGroups = ({ kind, cells, periods }: Column, fewest: number): string[] =>
  kind === 'measure'
    ? []
    : cells.flatMap((cell, at) => {
        const n = cell.kind === 'known' ? answered(cell.value) : fewest;
        return n < fewest ? [`${n} answers at ${periods[at]}, fewer than ${fewest} may not be sent`] : [];
      });

/** What is wrong with a column beyond its shape: order and kind of periods, number of cells, groups under the floor. */
export function columnProblems(column: Column, fewest: number): string[] {
  const { periods } = column;
  const problems: string[] = [];
  const [first] = periods;
  periods.forEach((one, at) => {
    const before = periods[at - 1];
    if (first !== undefined && partsOf(one).kind !== partsOf(first).kind)
      problems.push(`periods of two kinds at ${one}`);
    else if (before !== undefined && ordinalOf(one) <= ordinalOf(before))
      problems.push(`periods out of order at ${one}`);
  });
  if (column.cells.length !== periods.length)
    problems.push(`${column.cells.length} cells for ${periods.length} periods`);
  if (column.kind === 'measure') return problems;
  problems.push(...smallGroups(column, fewest));
  column.cells.forEach((cell, at) => {
    if (cell.kind === 'missing') return;
    const { invited } = cell.value;
    const n = answered(cell.value);
    if (invited !== undefined && n > invited) problems.push(`${n} answers from ${invited} invited at ${periods[at]}`);
  });
  return problems;
}
