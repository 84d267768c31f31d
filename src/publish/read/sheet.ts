import type { Problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import { columnsIn, headingTest, letterOf } from './columns.ts';
import { type Sheet, sheetOf } from './csv.ts';
import { damageIn } from './damage.ts';
import type { Decoded } from './decode.ts';
import { fault, placed } from './fault.ts';
import { type Layout, readRow } from './lines.ts';
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

/** One problem for all the damaged letters of a file, pointing at the first: they have one cause and one cure. */
function damageProblem(file: string, sheet: Sheet, encoding: Decoded['encoding']): Problem | null {
  const damaged = [sheet.headings, ...sheet.rows].flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) => {
      const written = damageIn(cell, encoding);
      return written === null ? [] : [{ row, at, written }];
    }),
  );
  const [first] = damaged;
  if (first === undefined) return null;
  const heading = (sheet.headings.cells[first.at] ?? '').trim();
  const column = first.row === sheet.headings.row || heading === '' ? letterOf(first.at) : heading;
  const one = fault('text-damaged', { written: first.written, cells: damaged.length });
  return placed(one, { file, row: first.row, column });
}

function readRows<Fields>(layout: Layout, sheet: Sheet): TableRead<Fields> {
  const rows: Row<Fields>[] = [];
  const problems: Problem[] = [...layout.columns.problems];
  const dropped = new Set<string>();
  const idAt = layout.columns.at.get('id');
  for (const line of sheet.rows) {
    const read = readRow<Fields>(layout, line);
    for (const problem of read.problems) problems.push(problem);
    if (read.ok) rows.push(read.row);
    else if (idAt !== undefined) dropped.add((line.cells[idAt] ?? '').trim());
  }
  return { rows, problems, dropped };
}

/** The text of a file as rows of the table it holds. */
export function readSheet<Fields>(table: Table<Fields>, file: string, decoded: Decoded): TableRead<Fields> {
  const known = columnsOf(table);
  const read = sheetOf(decoded.text, headingTest(known));
  if (!read.ok) return unreadable([placed(read.fault, { file, row: read.row })]);
  const { sheet } = read;
  const damage = damageProblem(file, sheet, decoded.encoding);
  if (damage !== null) return unreadable([damage]);
  const columns = columnsIn(file, sheet, known);
  if (!columns.complete) return unreadable(columns.problems);
  const none = placed(fault('no-rows', {}), { file }, table.table === 'units' ? 'error' : 'warning');
  if (sheet.rows.length === 0) return { rows: [], problems: [...columns.problems, none], dropped: new Set() };
  const width = sheet.headings.cells.length;
  const habits = { decimalMark: sheet.separator === ',' ? '.' : ',' } as const;
  return readRows({ file, columns, known, width, habits }, sheet);
}
