import type { Period } from '#domain/kernel/period.ts';
import { grouped } from '#publish/build/grouped.ts';
import { spanOf } from '#publish/build/lifetime.ts';
import type { UnitOrder } from '#publish/build/order.ts';
import type { Problem } from '#publish/problem.ts';
import type { MeasureFields, Row } from '#publish/rows.ts';
import { notOpen, wrongKind } from './answers.ts';
import type { Context } from './context.ts';
import { mixedPeriods } from './kinds.ts';
import { measureProblems } from './measure.ts';
import { missingPeriods } from './missing-periods.ts';
import { partsExceedWhole } from './parts.ts';

type Dated = Row<{ readonly period: Period }>;

const mixedIn = (rows: readonly Dated[]): Problem[] =>
  mixedPeriods(
    rows,
    (row) => row.fields.period,
    (row) => row.place('period'),
  );

function inOneIndicator(
  { indicators, today, refused, folder }: Context,
  id: string,
  rows: readonly Row<MeasureFields>[],
  order: UnitOrder | null,
): Problem[] {
  const indicator = indicators.get(id)?.fields;
  if (indicator === undefined || indicator.kind === 'survey') return [];
  const alone = rows.flatMap((row) => measureProblems(row, indicator, today));
  const mixed = mixedIn(rows);
  const file = folder.files.measures ?? 'measures.csv';
  // A period far ahead is mostly a slip of the pen, and leaves no gap behind it.
  const begun = rows.filter((row) => spanOf(row.fields.period).first <= today);
  const missing = mixed.length > 0 || refused.has('measures') ? [] : missingPeriods(id, begun, { file });
  const isSound = !alone.some(({ severity }) => severity === 'error');
  const inTree = isSound && order !== null && indicator.measureUnit === 'persons' ? partsExceedWhole(order, rows) : [];
  return [...alone, ...mixed, ...missing, ...inTree];
}

/** Measured values, one by one and against each other. */
export function checkMeasures(context: Context, order: UnitOrder | null): Problem[] {
  const { measures, comparators } = context.folder;
  const withValues = measures.filter((row) => row.fields.value !== undefined);
  return [
    ...wrongKind(context, measures, 'indicator', (row) => row.indicator, 'measure-of-survey'),
    ...notOpen(context, withValues, (row) => row.period),
    ...[...grouped(measures, (row) => row.fields.indicator)].flatMap(([id, rows]) =>
      inOneIndicator(context, id, rows, order),
    ),
    ...[...grouped(comparators, ({ fields }) => `${fields.comparator} ${fields.indicator}`).values()].flatMap(mixedIn),
  ];
}
