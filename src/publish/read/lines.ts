import type { Place } from '#publish/place.ts';
import type { Problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import type { Habits } from './cells/cell.ts';
import { unguarded } from './cells/guard.ts';
import { refusal } from './cells/refused.ts';
import type { Columns } from './columns.ts';
import { fault, placed, type Read } from './fault.ts';
import { type Grid, MOST_COLUMNS } from './grid.ts';
import type { Inherit } from './inherit.ts';
import type { NamedColumn } from './table.ts';

/** What the rows of one file are read with, and what each of them still needs in order to know where it came from. */
export interface Layout {
  readonly file: string;
  readonly grid: Grid;
  readonly columns: Columns;
  readonly known: readonly NamedColumn[];
  readonly width: number;
  readonly habits: Habits;
  readonly inherit?: Inherit | undefined;
}

/**
 * A row that was read. There may be a million, so all it holds is where it stands: its fields are put together each time
 * somebody asks, from what each text of the file was read as.
 */
class LineRow<Fields> implements Row<Fields> {
  private readonly reading: Reading;
  private readonly at: number;
  constructor(reading: Reading, at: number) {
    this.reading = reading;
    this.at = at;
  }
  get fields(): Fields {
    const fields: Record<string, unknown> = {};
    const inherited = inheritedAt(this.reading.layout, this.at);
    for (const { field, read } of this.reading.readers) {
      const cell = read(this.at);
      const own = cell.ok ? cell.value : undefined;
      fields[field] =
        inherited !== undefined && isBlank(this.reading.layout, this.at, field) ? (inherited[field] ?? own) : own;
    }
    // Each field was read by the column that the table names for it.
    return fields as Fields;
  }
  place(field: keyof Fields & string): Place {
    return placeOf(this.reading.layout, this.at, field);
  }
  written(field: keyof Fields & string): string {
    const { grid, columns } = this.reading.layout;
    return grid.texts[grid.textAt(this.at, columns.at.get(field) ?? -1)] ?? '';
  }
}

const textIn = ({ grid, columns }: Layout, at: number, field: string): string =>
  (grid.texts[grid.textAt(at, columns.at.get(field) ?? -1)] ?? '').trim();

const isBlank = (layout: Layout, at: number, field: string): boolean => textIn(layout, at, field) === '';

const inheritedAt = (layout: Layout, at: number) =>
  layout.inherit?.(textIn(layout, at, 'id'), (field) => !isBlank(layout, at, field));

const placeOf = ({ file, grid, columns }: Layout, at: number, field: string): Place => ({
  file,
  row: grid.rowNumber(at),
  column: columns.heading(field),
});

function readCell({ column }: NamedColumn, cell: string, habits: Habits): Read<unknown> {
  const written = cell.trim().normalize('NFC');
  if (written === '') return column.empty;
  const refused = refusal(written);
  return refused === null ? column.read(unguarded(written), habits) : { ok: false, fault: refused };
}

/** More cells than headings, or so few that one that is needed is not there: the row has slipped. */
function shapeProblem({ file, grid, columns, known, width }: Layout, at: number): Problem | null {
  const cells = grid.width(at);
  if (cells === width) return null;
  const place = { file, row: grid.rowNumber(at) };
  if (cells < width) {
    const lacks = known.some(({ field, column }) => !column.empty.ok && (columns.at.get(field) ?? 0) >= cells);
    return placed(fault('too-few-cells', { cells, columns: width }), place, lacks ? 'error' : 'warning');
  }
  for (let column = width; column < Math.min(cells, MOST_COLUMNS + 1); column += 1) {
    const isBlank = (grid.texts[grid.textAt(at, column)] ?? '').trim() === '';
    if (!isBlank) return placed(fault('too-many-cells', { cells, columns: width }), place);
  }
  return null;
}

interface FieldReader {
  readonly field: string;
  readonly read: (at: number) => Read<unknown>;
}

/** What all rows of a file share. */
interface Reading {
  readonly layout: Layout;
  readonly readers: readonly FieldReader[];
}

/** Reads one field of any row. Each different text is read only once. */
function fieldReader({ grid, columns, habits }: Layout, one: NamedColumn): FieldReader {
  const column = columns.at.get(one.field);
  if (column === undefined) return { field: one.field, read: () => one.column.empty };
  const known = new Array<Read<unknown> | undefined>(grid.texts.length);
  const read = (at: number): Read<unknown> => {
    const text = grid.textAt(at, column);
    const before = known[text];
    if (before !== undefined) return before;
    const found = readCell(one, grid.texts[text] ?? '', habits);
    known[text] = found;
    return found;
  };
  return { field: one.field, read };
}

/**
 * Makes a row of a sheet into the fields of its table. Every faulty cell is told, into the list of problems; a row with
 * one is not handed on, so that one fault gives one message.
 */
export function rowReader<Fields>(layout: Layout): (at: number, problems: Problem[]) => Row<Fields> | null {
  const readers = layout.known.map((one) => fieldReader(layout, one));
  const reading = { layout, readers };
  return (at, problems) => {
    const shape = shapeProblem(layout, at);
    if (shape !== null) problems.push(shape);
    if (shape?.severity === 'error') return null;
    const faults: Problem[] = [];
    const inherited = inheritedAt(layout, at);
    for (const { field, read } of readers) {
      const cell = read(at);
      if (!cell.ok && (inherited?.[field] === undefined || !isBlank(layout, at, field)))
        faults.push(placed(cell.fault, placeOf(layout, at, field)));
    }
    // What else is wrong with a sum that is not to be there is of no use to anyone.
    const total = faults.find(({ code }) => code === 'total-row');
    problems.push(...(total === undefined ? faults : [total]));
    return faults.length === 0 ? new LineRow(reading, at) : null;
  };
}
