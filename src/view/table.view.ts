import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { pointsOf } from './point.ts';
import type { Setting } from './setting.ts';

/** A table in words. The first column names the row. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

const EMPTY = '–';

function surveyTable(column: Column & { kind: 'survey' }, indicator: Indicator, setting: Setting): TableView['rows'] {
  const { format, figure } = setting.words;
  return pointsOf(column, indicator, setting).map((point, at) => {
    const cell = column.cells[at];
    const period = format.period(point.period);
    if (cell?.kind !== 'known' || point.low === null || point.high === null || point.answers === null) {
      return { key: point.period, cells: [period, point.said, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY] };
    }
    const { good, neutral, bad, invited } = cell.value;
    const interval = `${format.number(point.low)}–${format.number(point.high)}`;
    const asked = invited === undefined || invited === 0 ? EMPTY : format.percent(point.answers / invited);
    const counts = [good, neutral, bad, point.answers].map((count) => format.number(count));
    const note = point.provisional ? figure.provisional : EMPTY;
    return { key: point.period, cells: [period, point.said, interval, ...counts, asked, note] };
  });
}

function measureTable(column: Column, indicator: Indicator, setting: Setting): TableView['rows'] {
  const { format, figure } = setting.words;
  return pointsOf(column, indicator, setting).map((point) => ({
    key: point.period,
    cells: [
      format.period(point.period),
      point.said,
      point.answers === null ? EMPTY : format.number(point.answers),
      point.provisional ? figure.provisional : EMPTY,
    ],
  }));
}

/** The points of a chart as a table: the same numbers, the same reasons where there is none. */
export function tableView(column: Column, indicator: Indicator, caption: string, setting: Setting): TableView {
  const { column: heads } = setting.words.figure;
  if (column.kind === 'survey') {
    const counts = [heads.good, heads.neutral, heads.bad, heads.answers, heads.rate];
    const columns = [heads.period, heads.share, heads.interval, ...counts, heads.note];
    return trimmed({ caption, columns, rows: surveyTable(column, indicator, setting) });
  }
  const rows = measureTable(column, indicator, setting);
  return trimmed({ caption, columns: [heads.period, heads.value, heads.denominator, heads.note], rows });
}

/** Leaves out columns in which nothing stands, but never the first two. */
export function trimmed({ caption, columns, rows }: TableView): TableView {
  const kept = columns.map((_, at) => at < 2 || rows.some((row) => row.cells[at] !== EMPTY));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, at) => kept[at]);
  return { caption, columns: keep(columns), rows: rows.map((row) => ({ key: row.key, cells: keep(row.cells) })) };
}
