import type { Problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import { columnsIn, headingTest, letterOf } from './columns.ts';
import { type Sheet, sheetOf } from './csv.ts';
import { damageIn } from './damage.ts';
import type { Decoded } from './decode.ts';
import { fault, placed } from './fault.ts';
import type { Inherit } from './inherit.ts';
import { type Layout, rowReader } from './lines.ts';
import { columnsOf, type Table } from './table.ts';

/** What came of one file: the rows that could be read, and the ids of those that could not. */
export interface TableRead<Fields> {
  readonly rows: readonly Row<Fields>[];
  readonly problems: readonly Problem[];
  /** Ids of the rows with faults; 'all' when no row could be read. */
  readonly dropped: ReadonlySet<string> | 'all';
}

export const unreadable = <Fields>(problems: readonly Problem[]): TableRead<Fields> => ({
  rows: [],
  problems,
  dropped: 'all',
});

function* damaged({ headings, grid }: Sheet, encoding: Decoded['encoding']) {
  if (![...headings.cells, ...grid.texts].some((text) => damageIn(text, encoding) !== null)) return;
  for (const { row, cells } of [headings, ...grid.rows()]) {
    for (const [at, cell] of cells.entries()) {
      const written = damageIn(cell, encoding);
      if (written !== null) yield { row, at, written };
    }
  }
}

/** One problem for all the damaged letters of a file, pointing at the first: they have one cause and one cure. */
function damageProblem(file: string, sheet: Sheet, encoding: Decoded['encoding']): Problem | null {
  const found = [...damaged(sheet, encoding)];
  const [first] = found;
  if (first === undefined) return null;
  const heading = (sheet.headings.cells[first.at] ?? '').trim();
  const column = first.row === sheet.headings.row || heading === '' ? letterOf(first.at) : heading;
  const one = fault('text-damaged', { written: first.written, cells: found.length });
  return placed(one, { file, row: first.row, column });
}

function readRows<Fields>(layout: Layout): TableRead<Fields> {
  const rows: Row<Fields>[] = [];
  const problems: Problem[] = [...layout.columns.problems];
  const dropped = new Set<string>();
  const idAt = layout.columns.at.get('id');
  const { grid } = layout;
  const read = rowReader<Fields>(layout);
  for (let at = 0; at < grid.size; at += 1) {
    const row = read(at, problems);
    if (row !== null) rows.push(row);
    else if (idAt !== undefined) dropped.add((grid.texts[grid.textAt(at, idAt)] ?? '').trim());
  }
  return { rows, problems, dropped };
}

/** The text of a file as rows of the table it holds. */
export function readSheet<Fields>(
  table: Table<Fields>,
  file: string,
  decoded: Decoded,
  inherit?: Inherit,
): TableRead<Fields> {
  const known = columnsOf(table);
  const read = sheetOf(decoded.text, headingTest(known));
  if (!read.ok) return unreadable([placed(read.fault, { file, row: read.row })]);
  const { sheet } = read;
  const damage = damageProblem(file, sheet, decoded.encoding);
  if (damage !== null) return unreadable([damage]);
  const columns = columnsIn(file, sheet, known);
  if (!columns.complete) return unreadable(columns.problems);
  const none = placed(fault('no-rows', {}), { file }, table.table === 'units' ? 'error' : 'warning');
  if (sheet.grid.size === 0) return { rows: [], problems: [...columns.problems, none], dropped: new Set() };
  const width = sheet.headings.cells.length;
  const habits = { decimalMark: sheet.separator === ',' ? '.' : ',' } as const;
  return readRows({ file, grid: sheet.grid, columns, known, width, habits, inherit });
}
