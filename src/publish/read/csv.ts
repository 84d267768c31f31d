import Papa from 'papaparse';
import { type Fault, fault } from './fault.ts';
import { Grid, MOST_COLUMNS, type SheetRow } from './grid.ts';

/** Rows in one table, blank ones too: 2,500 units with 15 indicators in 12 periods fit twice over. */
export const MOST_ROWS = 1_000_000;

export type Separator = ',' | ';' | '\t';
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

export interface Sheet {
  readonly separator: Separator;
  readonly headings: SheetRow;
  /** The rows below that are not blank. */
  readonly grid: Grid;
}

export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly fault: Fault; readonly row?: number | undefined };

/** A line that tells a spreadsheet the separator; the spreadsheet does not count it as a row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Enough of the file to see its headings. */
const BEGINNING = 20_000;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const PLAINLY = { header: false, skipEmptyLines: false } as const;

/** Whether anything stands in a row, whatever separates its cells. */
const hasWords = (cells: readonly string[]): boolean => cells.some((cell) => /[^\s,;]/.test(cell));

/** The separator with which the first row that is not blank gives most headings that are known, else most cells. */
function separatorOf(text: string, isHeading: (written: string) => boolean): Separator {
  const scores = SEPARATORS.map((separator) => {
    const beginning = { ...PLAINLY, delimiter: separator, preview: 100 };
    const first = Papa.parse<string[]>(text.slice(0, BEGINNING), beginning).data.find(hasWords) ?? [];
    return { separator, score: first.filter(isHeading).length * MOST_COLUMNS * 10 + first.length };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Whether a text has more line ends than its table may have rows, told before any of it is cut into rows. */
function hasTooManyLines(text: string): boolean {
  // Only a cell in quotes can have several lines.
  if (text.includes('"')) return false;
  return ['\n', '\r'].some((end) => {
    let lines = 0;
    for (let at = text.indexOf(end); at !== -1 && lines <= MOST_ROWS + 1; at = text.indexOf(end, at + 1)) lines += 1;
    return lines > MOST_ROWS + 1;
  });
}

interface Gathered {
  readonly headings: SheetRow | null;
  readonly grid: Grid;
  /** The first row whose quotes do not match. */
  readonly unbalanced: number | null;
  readonly isCut: boolean;
}

/** Takes the rows one at a time, so that a large table never lies in memory as texts in lists. */
function gather(text: string, delimiter: Separator): Gathered {
  const grid = new Grid();
  let [headings, unbalanced, row]: [SheetRow | null, number | null, number] = [null, null, 0];
  Papa.parse<string[]>(text, {
    ...PLAINLY,
    delimiter,
    step: ({ data: cells, errors }, parser) => {
      row += 1;
      if (errors.some((error) => error.type === 'Quotes')) unbalanced = row;
      if (unbalanced !== null || row > MOST_ROWS + 2) parser.abort();
      else if (isBlank(cells)) return;
      else if (headings === null) headings = { row, cells };
      else grid.add({ row, cells });
    },
  });
  return { headings, grid, unbalanced, isCut: row > MOST_ROWS + 2 };
}

/**
 * The text of a CSV file as rows that know their number.
 *
 * Range:  at most MOST_ROWS rows and MOST_COLUMNS columns.
 * Errors: quotes that do not match, too much of anything, nothing at all.
 */
export function sheetOf(text: string, isHeading: (written: string) => boolean): SheetRead {
  const body = text.replace(SEPARATOR_LINE, '');
  if (hasTooManyLines(body)) return { ok: false, fault: fault('too-many-rows', { most: MOST_ROWS }) };
  const told = SEPARATORS.find((separator) => separator === SEPARATOR_LINE.exec(text)?.[1]);
  const separator = told ?? separatorOf(body, isHeading);
  const { headings, grid, unbalanced, isCut } = gather(body, separator);
  if (unbalanced !== null) return { ok: false, fault: fault('unbalanced-quotes', {}), row: unbalanced };
  if (headings === null) return { ok: false, fault: fault('empty-file', {}) };
  if (isCut) return { ok: false, fault: fault('too-many-rows', { most: MOST_ROWS }) };
  const columns = headings.cells.length;
  if (columns > MOST_COLUMNS) {
    return { ok: false, fault: fault('too-many-columns', { columns, most: MOST_COLUMNS }), row: headings.row };
  }
  return { ok: true, sheet: { separator, headings, grid } };
}
