import type { TableName } from '#publish/rows.ts';
import type { Column } from './cells/cell.ts';
import type { Names } from './names.ts';

/** One of the tables of the folder: what its file and columns may be called, and how each cell is read. */
export interface Table<Fields> {
  readonly table: TableName;
  readonly files: Names;
  readonly columns: { readonly [Field in keyof Fields]-?: Column<Fields[Field]> };
}

/** A column, whatever is in it. */
export interface NamedColumn {
  readonly field: string;
  readonly column: Column<unknown>;
}

export const columnsOf = <Fields>(table: Table<Fields>): readonly NamedColumn[] =>
  Object.entries<Column<unknown>>(table.columns).map(([field, column]) => ({ field, column }));
