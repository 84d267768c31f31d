import type { MeasureUnit } from '#domain/feedback/indicator.ts';
import { spanOf } from '#publish/build/lifetime.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { IndicatorFields, MeasureFields, Row } from '#publish/rows.ts';

/** Units of measurement that can not go under zero. A percent can: a cost may lie under what was expected. */
const NEVER_NEGATIVE: ReadonlySet<MeasureUnit> = new Set(['persons', 'days', 'hours', 'per-1000']);

function valueProblems(row: Row<MeasureFields>, value: number, indicator: IndicatorFields): Problem[] {
  const { measureUnit: unit, direction } = indicator;
  const place = row.place('value');
  const written = shown(row.written('value'));
  if (unit === undefined) return [];
  if (value < 0 && NEVER_NEGATIVE.has(unit)) return [problem('error', 'negative-value', place, { written })];
  if (unit === 'persons' && !Number.isInteger(value))
    return [problem('error', 'persons-not-whole', place, { written })];
  // A deviation is neither good nor bad by itself, and lies on both sides of nothing.
  const outside = unit === 'percent' && direction !== 'neutral' && (value < 0 || value > 100);
  return outside ? [problem('warning', 'percent-outside', place, { written })] : [];
}

function statusProblems(row: Row<MeasureFields>, fields: MeasureFields): Problem[] {
  const { value, status, indicator, unit } = fields;
  const isKnown = status === 'final' || status === 'provisional';
  if (value === undefined)
    return isKnown ? [problem('error', 'value-missing', row.place('value'), { indicator, unit })] : [];
  if (isKnown) return [];
  const detail = { written: shown(row.written('value')), status: row.written('status') };
  return [problem('error', 'value-against-status', row.place('status'), detail)];
}

function denominatorProblems(row: Row<MeasureFields>, { denominator }: MeasureFields): Problem[] {
  if (denominator === undefined || denominator > 0) return [];
  const written = shown(row.written('denominator'));
  return [problem('error', 'denominator-not-positive', row.place('denominator'), { written })];
}

function aheadProblems(row: Row<MeasureFields>, { value, period }: MeasureFields, today: string): Problem[] {
  if (value === undefined || spanOf(period).first <= today) return [];
  return [problem('warning', 'period-ahead', row.place('period'), { written: period, today })];
}

/** What one row of measures says against itself, or against what its indicator can be. */
export function measureProblems(row: Row<MeasureFields>, indicator: IndicatorFields, today: string): Problem[] {
  const { fields } = row;
  return [
    ...statusProblems(row, fields),
    ...(fields.value === undefined ? [] : valueProblems(row, fields.value, indicator)),
    ...denominatorProblems(row, fields),
    ...aheadProblems(row, fields, today),
  ];
}
