/** One row of a sheet. */
export interface SheetRow {
  /** As a spreadsheet counts, from 1; blank rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Columns that are kept. A cell further out is remembered only if something stands in it. */
export const MOST_COLUMNS = 100;

/** Characters from which a part of a text keeps the whole text in memory. */
const HELD = 13;

/** The same letters, holding on to nothing but themselves. */
const detached = (text: string): string => (text.length < HELD ? text : `${text} `.slice(0, -1));

/** Whole numbers by position, four bytes each; 0 where none has been put. */
class Numbers {
  private kept = new Int32Array(1024);

  put(at: number, number: number): void {
    if (at >= this.kept.length) {
      const larger = new Int32Array(Math.max(at + 1, this.kept.length * 2));
      larger.set(this.kept);
      this.kept = larger;
    }
    this.kept[at] = number;
  }

  at(position: number): number {
    return this.kept[position] ?? 0;
  }
}

/**
 * The cells of a table, column by column. Each different text is kept once and the cells say which it is: a table of
 * figures says the same few things over and over, and what has been read of one text need not be read again.
 */
export class Grid {
  /** Every different text. The first is the empty one, which is also that of a cell that is not there. */
  readonly texts: string[] = [''];
  /** Rows, blank ones not among them. */
  size = 0;
  private readonly known = new Map<string, number>([['', 0]]);
  private readonly columns: Numbers[] = [];
  private readonly widths = new Numbers();
  private readonly numbers = new Numbers();

  add({ row, cells }: SheetRow): void {
    for (const [column, cell] of cells.entries()) {
      const at = Math.min(column, MOST_COLUMNS);
      if (cell !== '' && (at === column || cell.trim() !== '')) this.column(at).put(this.size, this.keep(cell));
    }
    this.widths.put(this.size, cells.length);
    this.numbers.put(this.size, row);
    this.size += 1;
  }

  private column(at: number): Numbers {
    while (this.columns.length <= at) this.columns.push(new Numbers());
    return this.columns[at] ?? new Numbers();
  }

  private keep(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    this.texts.push(own);
    this.known.set(own, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** The number by which a spreadsheet knows the row. */
  rowNumber(at: number): number {
    return this.numbers.at(at);
  }

  /** Cells in the row, those further out than the last column that is kept among them. */
  width(at: number): number {
    return this.widths.at(at);
  }

  /** Which of the texts stands in a cell. */
  textAt(at: number, column: number): number {
    return this.columns[column]?.at(at) ?? 0;
  }

  /** The rows one by one, for the few who want to see all of one. */
  *rows(): Generator<SheetRow> {
    for (let at = 0; at < this.size; at += 1) {
      const width = Math.min(this.width(at), MOST_COLUMNS + 1);
      const cells = Array.from({ length: width }, (_, column) => this.texts[this.textAt(at, column)] ?? '');
      yield { row: this.rowNumber(at), cells };
    }
  }
}
