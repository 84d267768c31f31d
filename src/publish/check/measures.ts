import type { Period } from '#domain/kernel/period.ts';
import { grouped } from '#publish/build/grouped.ts';
import { spanOf } from '#publish/build/lifetime.ts';
import type { UnitOrder } from '#publish/build/order.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { MeasureFields, Row } from '#publish/rows.ts';
import { notOpen, wrongKind } from './answers.ts';
import type { Context } from './context.ts';
import { farValues } from './far-values.ts';
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

/** Months, for a month may well be counted before its last day. */
const monthOf = (day: string): string => day.slice(0, 7);

/** A final value of a period that ended after the release: said once, where the first stands. */
function afterRelease({ folder, today }: Context, indicator: string, rows: readonly Row<MeasureFields>[]): Problem[] {
  const { published } = folder.organisation.release;
  const row = rows.find(({ fields: { value, status, period } }) => {
    const { first, last } = spanOf(period);
    return value !== undefined && status === 'final' && first <= today && monthOf(last) > monthOf(published);
  });
  if (row === undefined) return [];
  const detail = { indicator, period: row.fields.period, published };
  return [problem('warning', 'measured-after-release', row.place('period'), detail)];
}

function inOneIndicator(
  context: Context,
  id: string,
  rows: readonly Row<MeasureFields>[],
  order: UnitOrder | null,
): Problem[] {
  const { indicators, today, refused, folder } = context;
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
  return [
    ...alone,
    ...(isSound ? farValues(rows, indicator) : []),
    ...afterRelease(context, id, rows),
    ...mixed,
    ...missing,
    ...inTree,
  ];
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
