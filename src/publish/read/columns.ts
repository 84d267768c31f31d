import type { Problem } from '#publish/problem.ts';
import type { Sheet } from './csv.ts';
import { fault, placed } from './fault.ts';
import { everyName, folded, languageOf, type Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { NamedColumn } from './table.ts';

/** Where each field of a table stands in a sheet, and what the sheet calls it. */
export interface Columns {
  readonly at: ReadonlyMap<string, number>;
  /** The heading, or for a column that is not there what it would be called in the language of the sheet. */
  readonly heading: (field: string) => string;
  readonly problems: readonly Problem[];
  /** Whether every column that must be there is. */
  readonly complete: boolean;
}

/** A column's letter, as a spreadsheet shows it. @example letterOf(27) // 'AB' */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

const written = (cell: string): string => cell.trim().replace(/\s+/g, ' ');

/** Answers whether a heading is one of the columns' names. */
export function headingTest(known: readonly NamedColumn[]): (heading: string) => boolean {
  const all = new Set(known.flatMap(({ column }) => everyName(column.names).map(folded)));
  return (heading) => all.has(folded(heading));
}

interface Found {
  readonly at: ReadonlyMap<string, number>;
  readonly unknown: readonly number[];
  readonly problems: readonly Problem[];
}

function find(file: string, sheet: Sheet, known: readonly NamedColumn[]): Found {
  const { row, cells } = sheet.headings;
  const fields = new Map(
    known.flatMap(({ field, column }) => everyName(column.names).map((name) => [folded(name), field] as const)),
  );
  const at = new Map<string, number>();
  const unknown: number[] = [];
  const problems: Problem[] = [];
  for (const [index, cell] of cells.entries()) {
    const field = fields.get(folded(cell));
    const first = field === undefined ? undefined : at.get(field);
    if (field === undefined) unknown.push(index);
    else if (first === undefined) at.set(field, index);
    else {
      const twice = fault('column-twice', {
        written: cell,
        first: `${written(cells[first] ?? '')} (${letterOf(first)})`,
      });
      problems.push(placed(twice, { file, row, column: `${written(cell)} (${letterOf(index)})` }));
    }
  }
  return { at, unknown, problems };
}

/** The column that a heading was probably meant for, among those that are not there already. */
function meant(heading: string, known: readonly NamedColumn[], at: ReadonlyMap<string, number>) {
  const free = known.filter(({ field }) => !at.has(field));
  const name = nearest(
    heading,
    free.flatMap(({ column }) => everyName(column.names)),
  );
  const found = free.find(({ column }) => name !== null && everyName(column.names).includes(name));
  return name === null || found === undefined ? null : { name, field: found.field };
}

function isUsed({ grid }: Sheet, column: number): boolean {
  for (const { cells } of grid.rows()) if ((cells[column] ?? '').trim() !== '') return true;
  return false;
}

function unknownColumns(file: string, sheet: Sheet, known: readonly NamedColumn[], { at, unknown }: Found) {
  const { row, cells } = sheet.headings;
  const problems: Problem[] = [];
  const explained = new Set<string>();
  for (const index of unknown) {
    const heading = written(cells[index] ?? '');
    if (heading === '') {
      if (isUsed(sheet, index))
        problems.push(placed(fault('column-without-heading', {}), { file, row, column: letterOf(index) }));
      continue;
    }
    const near = meant(heading, known, at);
    if (near !== null) explained.add(near.field);
    const one = fault('unknown-column', { written: heading, nearest: near?.name ?? null });
    problems.push(placed(one, { file, row, column: heading }, near === null ? 'warning' : 'error'));
  }
  return { problems, explained };
}

/**
 * Finds the columns of a table in a sheet by any of their names, in any order.
 *
 * Errors: an unknown heading near a known one; a heading twice; a column that must be there and is not. Other unknown
 * headings are warnings. When no heading at all is known there is one error for all of them.
 */
export function columnsIn(file: string, sheet: Sheet, known: readonly NamedColumn[]): Columns {
  const { row, cells } = sheet.headings;
  const found = find(file, sheet, known);
  const language = languageOf(
    cells,
    known.map(({ column }) => column.names),
  );
  const names = new Map<string, Names>(known.map(({ field, column }) => [field, column.names]));
  const heading = (field: string): string => {
    const index = found.at.get(field);
    return index === undefined ? (names.get(field)?.[language] ?? field) : written(cells[index] ?? '');
  };
  if (found.at.size === 0) {
    const none = fault('no-headings', {
      written: cells
        .map(written)
        .filter((cell) => cell !== '')
        .join(' | '),
    });
    return { at: found.at, heading, problems: [placed(none, { file, row })], complete: false };
  }
  const { problems, explained } = unknownColumns(file, sheet, known, found);
  const missing = known.filter(({ field, column }) => column.mustExist && !found.at.has(field));
  const unexplained = missing.filter(({ field }) => !explained.has(field));
  return {
    at: found.at,
    heading,
    problems: [
      ...found.problems,
      ...problems,
      ...unexplained.map(({ column }) => placed(fault('missing-column', { names: column.names }), { file, row })),
    ],
    complete: missing.length === 0,
  };
}
