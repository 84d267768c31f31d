import type { Place } from '#publish/place.ts';
import type { Problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import type { Habits } from './cells/cell.ts';
import { refusal } from './cells/refused.ts';
import type { Columns } from './columns.ts';
import type { SheetRow } from './csv.ts';
import { fault, placed, type Read } from './fault.ts';
import type { NamedColumn } from './table.ts';

/** What a row is read with. */
export interface Layout {
  readonly file: string;
  readonly columns: Columns;
  readonly known: readonly NamedColumn[];
  readonly width: number;
  readonly habits: Habits;
}

export type RowRead<Fields> =
  | { readonly ok: true; readonly row: Row<Fields>; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const cellAt = ({ columns }: Layout, { cells }: SheetRow, field: string): string => {
  const at = columns.at.get(field);
  return at === undefined ? '' : (cells[at] ?? '');
};

function readCell({ column }: NamedColumn, cell: string, habits: Habits): Read<unknown> {
  const written = cell.trim().normalize('NFC');
  if (written === '') return column.empty;
  const refused = refusal(written);
  return refused === null ? column.read(written, habits) : { ok: false, fault: refused };
}

/** More cells than headings, or so few that one that is needed is not there: the row has slipped. */
function shapeProblem(layout: Layout, { row, cells }: SheetRow): Problem | null {
  const { file, columns, known, width } = layout;
  const detail = { cells: cells.length, columns: width };
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return placed(fault('too-many-cells', detail), { file, row });
  }
  if (cells.length >= width) return null;
  const lacks = known.some(({ field, column }) => !column.empty.ok && (columns.at.get(field) ?? 0) >= cells.length);
  return placed(fault('too-few-cells', detail), { file, row }, lacks ? 'error' : 'warning');
}

/**
 * One row of a sheet as the fields of its table. Every faulty cell is told; a row with one is not handed on, so that
 * one fault gives one message.
 */
export function readRow<Fields>(layout: Layout, line: SheetRow): RowRead<Fields> {
  const { file, columns, known, habits } = layout;
  const place = (field: string): Place => ({ file, row: line.row, column: columns.heading(field) });
  const shape = shapeProblem(layout, line);
  if (shape?.severity === 'error') return { ok: false, problems: [shape] };
  const problems: Problem[] = shape === null ? [] : [shape];
  const fields: Record<string, unknown> = {};
  let whole = true;
  for (const one of known) {
    const read = readCell(one, cellAt(layout, line, one.field), habits);
    if (read.ok) fields[one.field] = read.value;
    else {
      whole = false;
      problems.push(placed(read.fault, place(one.field)));
    }
  }
  if (!whole) return { ok: false, problems };
  // Each field was read by the column that the table names for it.
  return {
    ok: true,
    row: { fields: fields as Fields, place, written: (field) => cellAt(layout, line, field) },
    problems,
  };
}
