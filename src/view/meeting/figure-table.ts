import type { PageSetting } from '#view/setting.ts';
import type { TableView } from '#view/table.view.ts';

/** The columns of a figure's table that can be read from afar. Its cells are those of the page. */
export function withinTable({ caption, columns, rows }: TableView, { words }: PageSetting): TableView {
  const { period, share, value, interval, answers, denominator, note } = words.figure.column;
  const kept = [period, share, value, interval, answers, denominator, note];
  const at = columns.flatMap((column, nth) => (kept.includes(column) ? [nth] : []));
  const keep = (cells: readonly string[]): string[] => at.map((nth) => cells[nth] ?? '');
  return { caption, columns: keep(columns), rows: rows.map(({ key, cells }) => ({ key, cells: keep(cells) })) };
}
