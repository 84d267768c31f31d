import type { MeasureUnit } from '#domain/feedback/indicator.ts';
import type { Tallies } from '#publish/build/tallies.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { IndicatorFields, Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import { typicalValue } from './typical.ts';

interface Scale {
  readonly lowest: number | null;
  readonly highest: number | null;
}

const FROM_ZERO: Scale = { lowest: 0, highest: null };
/** How far the values of each unit of measurement can go. A percent can go under zero, as a deviation from a norm. */
const SCALES: Readonly<Record<MeasureUnit, Scale>> = {
  percent: { lowest: null, highest: 100 },
  'per-1000': { lowest: 0, highest: 1000 },
  days: FROM_ZERO,
  hours: FROM_ZERO,
  persons: FROM_ZERO,
  number: { lowest: null, highest: null },
  'million-kronor': { lowest: null, highest: null },
  index: { lowest: null, highest: null },
};

const SHARE: Scale = { lowest: 0, highest: 100 };
/** A target this many times off the values is probably written in another unit, such as 0.85 for 85 %. */
const FAR = 10;

function scaleOf({ kind, measureUnit }: IndicatorFields): Scale | null {
  if (kind === 'survey') return SHARE;
  return measureUnit === undefined ? null : SCALES[measureUnit];
}

/** A target that no value can reach, or that seems to be in another unit than the values. */
export function targetProblems({ folder }: Context, row: Row<IndicatorFields>, tallies: Tallies | null): Problem[] {
  const { target } = row.fields;
  const scale = scaleOf(row.fields);
  if (target === undefined || scale === null) return [];
  const written = shown(row.written('target'));
  const place = row.place('target');
  const { lowest, highest } = scale;
  if ((lowest !== null && target < lowest) || (highest !== null && target > highest)) {
    return [problem('error', 'target-outside', place, { written, lowest, highest })];
  }
  const typical = target > 0 ? typicalValue(folder, tallies, row.fields) : null;
  if (typical === null || (target < typical * FAR && target > typical / FAR)) return [];
  return [problem('warning', 'target-far-from-values', place, { written, typical })];
}
