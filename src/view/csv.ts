/** What stands in a cell: a text, which is disarmed, or a number, which is written as it is. */
export type Cell = string | number;

/** What parts the cells of a row. A semicolon is what spreadsheets expect where the comma is the decimal sign. */
export type Separator = ',' | ';';

/**
 * A table as RFC 4180 text. A cell of text that a spreadsheet would run as a formula is disarmed with a leading '.
 * Numbers are written as they are, with a point, and are never disarmed: minus three stays minus three.
 *
 * @example csvText([['Enhet', 'Värde'], ['=1+1', -3]]) // "Enhet,Värde\r\n'=1+1,-3\r\n"
 */
export function csvText(rows: readonly (readonly Cell[])[], separator: Separator = ','): string {
  return rows.map((row) => `${row.map(cellText).join(separator)}\r\n`).join('');
}

const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** The semicolon too: it separates cells where the comma is the decimal sign. */
const NEEDS_QUOTES = /[",;\r\n]/;

/** A text that no spreadsheet runs as a formula. @example disarmed('=1+1') // "'=1+1" */
export const disarmed = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);

/** A text between quotes, as spreadsheets read it. @example quoted('a "b"') // '"a ""b"""' */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell);
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}
