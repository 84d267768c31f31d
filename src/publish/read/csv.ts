import Papa from 'papaparse';
import { type Fault, fault } from './fault.ts';

/** Rows in one table, blank ones too: 2 500 units with 12 waves and 5 answers fit. */
export const MOST_ROWS = 200_000;
const MOST_COLUMNS = 100;

export type Separator = ',' | ';' | '\t';
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

export interface SheetRow {
  /** As a spreadsheet counts, from 1; blank rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly separator: Separator;
  readonly headings: SheetRow;
  /** Those that are not blank. */
  readonly rows: readonly SheetRow[];
}

export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly fault: Fault; readonly row?: number | undefined };

/** A line that tells a spreadsheet the separator; the spreadsheet does not count it as a row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Enough of the file to see its headings. */
const BEGINNING = 20_000;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const parse = (text: string, delimiter: Separator, preview: number) =>
  Papa.parse<string[]>(text, { delimiter, preview, header: false, skipEmptyLines: false });

/** Whether anything stands in a row, whatever separates its cells. */
const hasWords = (cells: readonly string[]): boolean => cells.some((cell) => /[^\s,;]/.test(cell));

/** The separator with which the first row that is not blank gives most headings that are known, else most cells. */
function separatorOf(text: string, isHeading: (written: string) => boolean): Separator {
  const scores = SEPARATORS.map((separator) => {
    const first = parse(text.slice(0, BEGINNING), separator, 100).data.find(hasWords) ?? [];
    return { separator, score: first.filter(isHeading).length * MOST_COLUMNS * 10 + first.length };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/**
 * The text of a CSV file as rows that know their number.
 *
 * Range:  at most MOST_ROWS rows and MOST_COLUMNS columns.
 * Errors: quotes that do not match, too much of anything, nothing at all.
 */
export function sheetOf(text: string, isHeading: (written: string) => boolean): SheetRead {
  const body = text.replace(SEPARATOR_LINE, '');
  const told = SEPARATORS.find((separator) => separator === SEPARATOR_LINE.exec(text)?.[1]);
  const separator = told ?? separatorOf(body, isHeading);
  const { data, errors, meta } = parse(body, separator, MOST_ROWS + 2);
  const quotes = errors.find((error) => error.type === 'Quotes');
  if (quotes !== undefined) return { ok: false, fault: fault('unbalanced-quotes', {}), row: (quotes.row ?? 0) + 1 };
  const [headings, ...rows] = data.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => !isBlank(cells));
  if (headings === undefined) return { ok: false, fault: fault('empty-file', {}) };
  if (meta.truncated) return { ok: false, fault: fault('too-many-rows', { most: MOST_ROWS }) };
  const columns = headings.cells.length;
  if (columns > MOST_COLUMNS) {
    return { ok: false, fault: fault('too-many-columns', { columns, most: MOST_COLUMNS }), row: headings.row };
  }
  return { ok: true, sheet: { separator, headings, rows } };
}
