import type { Language } from '#domain/kernel/text.ts';
import { slug } from '#publish/build/slug.ts';
import type { Names } from '#publish/read/names.ts';
import { columnsOf, type Table } from '#publish/read/table.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import type { TableName } from '#publish/rows.ts';

/** The tables that a first publication is made of. The others lie beside until somebody wants them. */
const FIRST: ReadonlySet<TableName> = new Set(['units', 'indicators', 'answers', 'invited', 'measures']);

/** What a spreadsheet needs to see that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets in Sweden and Denmark part cells with a semicolon, for the comma is in their numbers. */
const SEPARATORS: Readonly<Record<Language, string>> = { sv: ';', da: ';', en: ',' };

/**
 * A table's file, in letters that every disk and archive can carry.
 *
 * @example fileNameIn({ sv: 'mätvärden', da: 'målinger', en: 'measures', also: [] }, 'da') // 'maalinger.csv'
 */
export function fileNameIn(files: Names, language: Language): string {
  const name = files[language];
  const plain = language === 'da' ? name.replaceAll('å', 'aa').replaceAll('ø', 'oe') : name;
  return `${slug(plain)}.csv`;
}

/** One table of the folder, as it is called in one language. */
export interface EmptyTable {
  readonly file: string;
  /** Headings and no rows. */
  readonly text: string;
  readonly isFirst: boolean;
}

const emptyTable = <Fields>(table: Table<Fields>, language: Language): EmptyTable => {
  const headings = columnsOf(table).map(({ column }) => column.names[language]);
  return {
    file: fileNameIn(table.files, language),
    text: `${BYTE_ORDER_MARK}${headings.join(SEPARATORS[language])}\r\n`,
    isFirst: FIRST.has(table.table),
  };
};

/** Every table there is, from the publisher's own definitions. */
export const emptyTables = (language: Language): readonly EmptyTable[] =>
  Object.values<Table<object>>(ALL_TABLES).map((table) => emptyTable(table, language));
