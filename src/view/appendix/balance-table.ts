import type { PageSetting } from '#view/setting.ts';
import type { TableView } from '#view/table.view.ts';

/** A table of balances without the counts, where the same papers have them in the table of the figure. */
export function withoutCounts({ caption, columns, rows }: TableView, { words }: PageSetting): TableView {
  const { good, neutral, bad } = words.trust.column;
  const counts = new Set([good, neutral, bad]);
  const kept = columns.map((column) => !counts.has(column));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, at) => kept[at]);
  return { caption, columns: keep(columns), rows: rows.map(({ key, cells }) => ({ key, cells: keep(cells) })) };
}
