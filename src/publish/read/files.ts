import type { Problem } from '#publish/problem.ts';
import type { TableName } from '#publish/rows.ts';
import { fault, placed } from './fault.ts';
import { everyName, folded } from './names.ts';
import { nearest } from './nearest.ts';
import { FILE_NAMES } from './tables/all.ts';

/** Which file of a folder is which. */
export interface Sorted {
  readonly organisation: string | null;
  readonly tables: ReadonlyMap<TableName, string>;
  /** Tables that more than one file claims to be; none of them is read. */
  readonly contested: ReadonlySet<TableName>;
  readonly problems: readonly Problem[];
}

const TABLE_ENDING = /\.(?:csv|tsv|txt)$/i;
const WORKBOOK_ENDING = /\.(?:xlsx|xlsm|xlsb|xls|ods|fods|numbers)$/i;
/** What operating systems and programs leave behind, and notes for people. */
const NOT_OURS = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)|\.(?:md|bak|tmp)$/i;
const ORGANISATION = /^organi[sz]ation\.ya?ml$/i;

const TABLE_BY_NAME = new Map(
  FILE_NAMES.flatMap(([table, names]) => everyName(names).map((name) => [folded(name), table] as const)),
);
const KNOWN_NAMES = FILE_NAMES.flatMap(([, names]) => everyName(names));

const tableOf = (file: string): TableName | undefined =>
  TABLE_ENDING.test(file) ? TABLE_BY_NAME.get(folded(file.replace(TABLE_ENDING, ''))) : undefined;

/** What an editor adds to a name that it does not know the ending of. */
const ADDED = /\.txt$/i;

function suggestFile(file: string): string | null {
  const named = file.replace(ADDED, '');
  if (/\.ya?ml$/i.test(named)) return nearest(named, ['organisation.yaml']);
  const bare = (TABLE_ENDING.test(named) ? named : file)
    .replace(/\.[^.]*$/, '')
    .replace(/(?:[-_ ]*(?:kopia|kopi|copy))?(?:\s*\(\d+\))?$/i, '');
  const name = KNOWN_NAMES.find((known) => folded(known) === folded(bare)) ?? nearest(bare, KNOWN_NAMES);
  return name === null ? null : `${name}.csv`;
}

function otherFile(file: string): Problem[] {
  if (WORKBOOK_ENDING.test(file)) return [placed(fault('spreadsheet-file', {}), { file })];
  return [placed(fault('unknown-file', { nearest: suggestFile(file) }), { file }, 'warning')];
}

/** Tells the files of a folder apart by their names. */
export function sortFiles(names: Iterable<string>): Sorted {
  const claims = new Map<TableName | 'organisation', string[]>();
  const problems: Problem[] = [];
  for (const file of names) {
    if (NOT_OURS.test(file)) continue;
    const what = ORGANISATION.test(file) ? 'organisation' : tableOf(file);
    if (what === undefined) problems.push(...otherFile(file));
    else claims.set(what, [...(claims.get(what) ?? []), file]);
  }
  const tables = new Map<TableName, string>();
  const contested = new Set<TableName>();
  for (const [what, files] of claims) {
    const [first, second] = files;
    if (first === undefined) continue;
    if (second !== undefined) problems.push(placed(fault('table-twice', { files }), { file: second }));
    if (what === 'organisation') continue;
    if (second === undefined) tables.set(what, first);
    else contested.add(what);
  }
  const [organisation = null, another] = claims.get('organisation') ?? [];
  return { organisation: another === undefined ? organisation : null, tables, contested, problems };
}
