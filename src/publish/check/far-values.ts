import type { MeasureUnit } from '#domain/feedback/indicator.ts';
import { grouped } from '#publish/build/grouped.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { IndicatorFields, MeasureFields, Row } from '#publish/rows.ts';
import { median } from './median.ts';

type Rows = readonly Row<MeasureFields>[];

/** A value this many times off the others is probably written in another unit, or with a digit too many. */
const FAR = 10;
/** Values that tell what is usual. */
const LEAST_VALUES = 4;
/** What is counted varies much where there is little of it: fewer than this are never far from each other. */
const LEAST_COUNTED = 100;
/** Shares of one in place of percent: two alike are no chance. */
const LEAST_SHARES = 2;

const COUNTED: ReadonlySet<MeasureUnit> = new Set(['persons', 'number']);
/** What takes time never takes none on average. */
const NEVER_ZERO: ReadonlySet<MeasureUnit> = new Set(['days', 'hours']);

const valuesOf = (rows: Rows): number[] => rows.flatMap(({ fields }) => fields.value ?? []);

function isFar(value: number, typical: number, unit: MeasureUnit): boolean {
  if (value === 0) return NEVER_ZERO.has(unit);
  // More than the whole is told of by itself.
  if (unit === 'percent' && value > 100) return false;
  if (COUNTED.has(unit) && Math.max(value, typical) < LEAST_COUNTED) return false;
  return value > typical * FAR || value < typical / FAR;
}

function inSeries(rows: Rows, usual: readonly number[], unit: MeasureUnit): Problem[] {
  const typical = usual.length < LEAST_VALUES || usual.some((value) => value < 0) ? null : median(usual);
  if (typical === null || typical <= 0) return [];
  return rows.flatMap((row) => {
    const { value } = row.fields;
    if (value === undefined || !isFar(value, typical, unit)) return [];
    const detail = { written: shown(row.written('value')), typical, isPercent: unit === 'percent' };
    return [problem('warning', 'value-far-from-others', row.place('value'), detail)];
  });
}

/** A whole column of shares, such as 0.14 for 14 percent: said once, where the first stands. */
function asShares(rows: Rows, { id, direction }: IndicatorFields): Problem[] {
  const values = valuesOf(rows);
  const highest = Math.max(0, ...values);
  const isShares = values.length >= LEAST_SHARES && highest > 0 && highest <= 1 && values.every((value) => value >= 0);
  const first = rows.find(({ fields }) => fields.value !== undefined);
  if (first === undefined || !isShares || direction === 'neutral') return [];
  return [problem('warning', 'percent-as-shares', first.place('value'), { indicator: id, highest })];
}

/**
 * Values of one indicator that are so far from the others of their unit that they are probably written wrong. Where a unit
 * has too few to tell, it is held against all units, unless it counts something: units are of different sizes.
 */
export function farValues(rows: Rows, indicator: IndicatorFields): Problem[] {
  const { measureUnit: unit } = indicator;
  if (unit === undefined) return [];
  const shares = unit === 'percent' ? asShares(rows, indicator) : [];
  if (shares.length > 0) return shares;
  const all = COUNTED.has(unit) ? [] : valuesOf(rows);
  return [...grouped(rows, (row) => row.fields.unit).values()].flatMap((own) => {
    const values = valuesOf(own);
    return inSeries(own, values.length < LEAST_VALUES ? all : values, unit);
  });
}
