import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { headView } from './head.view.ts';
import type { MarkView } from './mark.view.ts';
import { type Point, pointsOf } from './point.ts';
import type { DotRow } from './profile.view.ts';
import { type Scale, SHARE_SCALE, scaleFor } from './scale.ts';
import { originName, type PageSetting, plainly, type Said } from './setting.ts';
import { type SparkView, sparkView } from './spark.view.ts';
import type { TableView } from './table.view.ts';

/** One unit's series, small, on the scale that all of them share. */
export interface SmallSeries extends Pick<DotRow, 'key' | 'href' | 'said' | 'detail'> {
  readonly name: Said;
  /** Whether units below it are shown after it. */
  readonly isOver: boolean;
  /** Whether words stand in place of its latest figure. */
  readonly isAbsent: boolean;
  readonly mark: MarkView;
  /** Null where there is no series to say anything of. */
  readonly verdict: string | null;
  readonly picture: SparkView;
  /** What a screen reader is told in place of the picture. */
  readonly label: string;
}

/** The same indicator over time in each unit, in the organisation's order. */
export interface MultiplesView {
  /** From where to where every picture goes. */
  readonly scale: string;
  readonly all: number;
  /** The units from one place in the order up to another, made when they are asked for: there may be thousands. */
  readonly series: (from: number, to: number) => readonly SmallSeries[];
  readonly table: (to: number) => TableView;
}

/** One indicator in the units that are shown, in their order. */
export interface InUnits {
  readonly indicator: Indicator;
  readonly columns: readonly Column[];
  readonly tree: UnitTree;
  /** The rows of units, the whole among them. */
  readonly rows: readonly DotRow[];
  readonly noVerdictBefore?: string | undefined;
}

const FEWEST_PERIODS = 3;
const FEWEST_UNITS = 2;

/** The rows of an indicator with the figures that they are made of. */
export function columnsOf({ columns, rows }: InUnits): { readonly row: DotRow; readonly column: Column }[] {
  const byUnit = new Map<string, Column>(columns.map((column) => [column.unit, column]));
  return rows.flatMap((row) => {
    const column = byUnit.get(row.key);
    return column === undefined ? [] : [{ row, column }];
  });
}

const valuesIn = (column: Column): number[] =>
  column.cells.flatMap((cell) => (cell.kind === 'known' && 'value' in cell.value ? [cell.value.value] : []));

/** One for all units, and for all that can be shown later: a scale that moved could not be compared on. */
const scaleOf = (indicator: Indicator, columns: readonly Column[]): Scale =>
  indicator.kind === 'survey' || indicator.measureUnit === 'index' ? SHARE_SCALE : scaleFor(columns.flatMap(valuesIn));

function scaleSaid({ from, to }: Scale, indicator: Indicator, { words }: PageSetting): string {
  const { number } = words.format;
  const decimals = Math.max(...[from, to].map((end) => (String(end).split('.')[1] ?? '').length));
  const range = `${number(from, decimals)}–${number(to, decimals)}`;
  return words.chart.sameScale(
    words.figure.units[indicator.kind === 'survey' ? 'percent' : indicator.measureUnit](range),
  );
}

/** A point for each latest figure; the mark of what may be said of it stands with the words. */
function pictureOf(points: readonly Point[], spark: SparkView): SparkView {
  const latest = points.findLast(({ value }) => value !== null);
  if (spark.latest === null || latest === undefined) return spark;
  const { x, y } = spark.latest;
  return { ...spark, latest: null, dots: [...spark.dots, { x, y, hollow: latest.provisional }] };
}

/** 74 % (68–79), preliminär */
function cellOf({ said, low, high, provisional }: Point, { words }: PageSetting): string {
  const { number } = words.format;
  const interval = low === null || high === null ? '' : ` (${number(low)}–${number(high)})`;
  return `${said}${interval}${provisional ? `, ${words.figure.provisionalShort}` : ''}`;
}

/** Null when there is too little to compare: fewer than three periods, or than two units with figures below the whole. */
export function multiplesView(input: InUnits, setting: PageSetting): MultiplesView | null {
  const { indicator, tree, noVerdictBefore } = input;
  const shown = columnsOf(input);
  const periods = shown[0]?.column.periods ?? [];
  const units = shown.filter(({ row, column }) => row.depth > 0 && column.cells.some(({ kind }) => kind === 'known'));
  if (periods.length < FEWEST_PERIODS || units.length < FEWEST_UNITS) return null;
  const { words } = setting;
  const scale = scaleOf(
    indicator,
    shown.map(({ column }) => column),
  );
  const over = new Set(
    shown.filter(({ row }, at) => (shown[at + 1]?.row.depth ?? 0) > row.depth).map(({ row }) => row.key),
  );
  const seriesOf = ({ row, column }: (typeof shown)[number]): SmallSeries => {
    const unitName = tree.unit(column.unit)?.name ?? tree.root.name;
    const { chart, mark, verdict, label } = headView({ column, indicator, unitName, noVerdictBefore }, setting);
    const { key, href, said, detail } = row;
    return {
      ...{ key, href, said, detail, mark, label, name: row.label },
      isOver: over.has(row.key),
      isAbsent: row.value === null,
      verdict: chart.isEmpty ? null : verdict,
      picture: pictureOf(chart.points, sparkView({ ...chart, scale }, mark)),
    };
  };
  return {
    scale: scaleSaid(scale, indicator, setting),
    all: shown.length,
    series: (from, to) => shown.slice(from, to).map(seriesOf),
    table: (to) => ({
      caption: `${originName(setting)}${plainly(indicator.name, setting)}. ${words.goal.units}`,
      columns: [words.figure.column.unit, ...periods.map(words.format.period)],
      rows: shown.slice(0, to).map(({ row, column }) => ({
        key: row.key,
        cells: [row.label.text, ...pointsOf(column, indicator, setting).map((point) => cellOf(point, setting))],
      })),
    }),
  };
}
