/**
 * A table as RFC 4180 text. A cell of text that a spreadsheet would run as a formula is disarmed with a leading '.
 * Numbers are written as they are, with a point, and are never disarmed: minus three stays minus three.
 *
 * @example csvText([['Enhet', 'Värde'], ['=1+1', -3]]) // "Enhet,Värde\r\n'=1+1,-3\r\n"
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** The semicolon too: it separates cells where the comma is the decimal sign. */
const NEEDS_QUOTES = /[",;\r\n]/;

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
