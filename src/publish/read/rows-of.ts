/** Whatever holds the rows of a table. */
interface Holding<Rows> {
  readonly rows: Rows;
}

type RowsOf<Tables> = { readonly [Name in keyof Tables]: Tables[Name] extends Holding<infer Rows> ? Rows : never };

/** The rows alone of each of several tables. @example rowsOf({ units: { rows: [1, 2], problems: [] } }) // { units: [1, 2] } */
export const rowsOf = <Tables extends Readonly<Record<string, Holding<unknown>>>>(tables: Tables): RowsOf<Tables> =>
  // Each entry is made of the one with the same name.
  Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows])) as RowsOf<Tables>;
