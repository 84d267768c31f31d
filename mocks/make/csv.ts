/** How one program saves its tables: a real folder holds files from several. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly decimal: ',' | '.';
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
}

export type Cell = string | number | undefined;

/** A row is cells in the order of the headings, or nothing: a line left blank by hand. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as one program would have saved it.
 *
 * Range:  windows-1252 is written for letters that it shares with Latin-1, which å ä ö æ ø « » are.
 * Throws: RangeError for a letter that the encoding does not have.
 *
 * @example csvText({ headings: ['a', 'b'], rows: [[1.5, 'x;y']] }, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' }) // 'a;b\n1,5;"x;y"\n'
 */
export function csvText(table: Table, dialect: Dialect): string {
  const lines = [table.headings, ...table.rows].map((row) =>
    row.map((cell) => quoted(written(cell, dialect), dialect)).join(dialect.delimiter),
  );
  return `${lines.join(dialect.newline)}${dialect.newline}`;
}

export function csvBytes(table: Table, dialect: Dialect): Uint8Array {
  const text = csvText(table, dialect);
  if (dialect.encoding !== 'windows-1252') {
    return new TextEncoder().encode(dialect.encoding === 'utf-8-bom' ? BYTE_ORDER_MARK + text : text);
  }
  const strange = [...text].find((letter) => letter > '\u00FF');
  if (strange !== undefined) throw new RangeError(`not in Latin-1: ${strange}`);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function written(cell: Cell, dialect: Dialect): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', dialect.decimal) : cell;
}

function quoted(text: string, dialect: Dialect): string {
  const isPlain = !text.includes(dialect.delimiter) && !/["\r\n]/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
