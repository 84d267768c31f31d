import type { Column } from '#domain/feedback/column.ts';
import type { Comparator, ComparatorSeries } from '#domain/feedback/comparator.ts';
import type { MeasureIndicator } from '#domain/feedback/indicator.ts';
import type { Measured } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { FigureInput } from './head.view.ts';
import type { DotRow } from './profile.view.ts';
import { type Scale, scaleFor } from './scale.ts';
import { originName, plainly, type Setting } from './setting.ts';

/** Our figure among named others, in the order they were published, never by value. */
export interface ComparisonView {
  readonly title: string;
  readonly rule: string;
  readonly label: string;
  readonly scale: Scale;
  readonly rows: readonly DotRow[];
  readonly source: string;
  readonly sourceUrl: string | null;
}

function rowOf(name: string, cell: Measured, indicator: MeasureIndicator, setting: Setting): DotRow {
  const { words } = setting;
  const value = cell.kind === 'known' ? cell.value : null;
  const spoken =
    cell.kind === 'known'
      ? words.figure.units[indicator.measureUnit](words.format.number(cell.value, indicator.decimals))
      : words.missingMeasure[cell.reason];
  return {
    key: name,
    label: { text: name },
    href: null,
    value,
    low: null,
    high: null,
    before: null,
    said: spoken,
    detail: '',
    tone: 'neutral',
    depth: 0,
  };
}

const cellAt = (series: ComparatorSeries, member: number, period: Period): Measured =>
  series.members[member]?.cells[series.periods.indexOf(period)] ?? { kind: 'missing', reason: 'not-collected' };

/** The latest period in which we have a value ourselves. */
function latestOf(column: Column): { readonly period: Period; readonly value: number } | null {
  if (column.kind === 'survey') return null;
  const at = column.cells.findLastIndex((cell) => cell.kind === 'known');
  const [cell, period] = [column.cells[at], column.periods[at]];
  return cell?.kind === 'known' && period !== undefined ? { period, value: cell.value.value } : null;
}

/** Null when there is nothing to hold our figure against: no value of our own, or none of theirs. */
export function comparisonView(
  { column, indicator }: FigureInput,
  comparator: Comparator,
  ownName: string,
  setting: Setting,
): ComparisonView | null {
  const series = comparator.series.find((one) => one.indicator === indicator.id);
  const own = latestOf(column);
  if (series === undefined || own === null || indicator.kind !== 'measure') return null;
  const { words } = setting;
  const others = series.members.map(({ name }, at) => rowOf(name, cellAt(series, at, own.period), indicator, setting));
  if (others.every(({ value }) => value === null)) return null;
  const ours = rowOf(ownName, { kind: 'known', value: own.value }, indicator, setting);
  const rows = [{ ...ours, isOwn: true }, ...others];
  const title = words.figure.compared(plainly(comparator.name, setting), words.format.period(own.period));
  return {
    title,
    rule: words.figure.comparedRule(plainly(comparator.rule, setting), comparator.year),
    label: `${originName(setting)}${plainly(indicator.name, setting)}. ${title}`,
    scale: scaleFor(rows.flatMap(({ value }) => (value === null ? [] : [value]))),
    rows,
    source: words.footer.source(comparator.source.name),
    sourceUrl: comparator.source.url ?? null,
  };
}
