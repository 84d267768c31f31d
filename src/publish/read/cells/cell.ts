import { bad, good, type Read } from '#publish/read/fault.ts';
import type { Names } from '#publish/read/names.ts';

/** What the file's own way of writing tells about its cells. */
export interface Habits {
  /** Semicolon and tab files come from programs that write decimals with a comma. */
  readonly decimalMark: ',' | '.';
}

/** Reads one cell that is not empty. `written` is trimmed and in Unicode normal form C. */
export type CellReader<Value> = (written: string, habits: Habits) => Read<Value>;

export interface Column<Value> {
  readonly names: Names;
  /** The table can not be read without it. */
  readonly mustExist: boolean;
  readonly read: CellReader<Value>;
  /** What an empty cell, or a column that is not there, means. */
  readonly empty: Read<Value>;
}

/** Every row must have it. */
export const required = <Value>(names: Names, read: CellReader<Value>): Column<Value> => ({
  names,
  mustExist: true,
  read,
  empty: bad('missing-value', {}),
});

/** The column must be there, and a cell in it may be empty. */
export const present = <Value>(names: Names, read: CellReader<Value>): Column<Value | undefined> => ({
  names,
  mustExist: true,
  read,
  empty: good(undefined),
});

/** Neither column nor cell has to be there. */
export const optional = <Value>(names: Names, read: CellReader<Value>): Column<Value | undefined> => ({
  names,
  mustExist: false,
  read,
  empty: good(undefined),
});

/** Neither has to be there, and nothing means this. */
export const otherwise = <Value>(value: Value, names: Names, read: CellReader<Value>): Column<Value> => ({
  names,
  mustExist: false,
  read,
  empty: good(value),
});
