import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysPart, namesPart, withPart } from '#publish/begin/names-page.ts';
import { fileNameIn } from '#publish/begin/tables.ts';
import { columnsOf, type Table } from '#publish/read/table.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import { BEGIN_WORDS } from '#publish/words/begin.ts';

const PAGE = readFileSync('docs/publish.md', 'utf8');
const SWEDISH = readFileSync('docs/publicera.md', 'utf8');
const tables = Object.values<Table<object>>(ALL_TABLES).map((table) => [table.table, table] as const);

describe('docs/publish.md', () => {
  it.each([
    ['keys', keysPart('en')],
    ['names', namesPart()],
  ])('has the %s as they are: node src/publish/run.mjs src/publish/begin/write-docs.ts', (mark, part) => {
    expect(withPart(PAGE, mark, part)).toBe(PAGE);
  });

  it.each(tables)('explains every column of %s', (_, table) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${fileNameIn(table.files, 'en')}\` | `)) ?? '';
    const names = columnsOf(table).map(({ column }) => column.names.en);
    expect(names.filter((name) => !new RegExp(`(^|[\\s*(])${name}([\\s*,;:(|).]|$)`).test(row))).toEqual([]);
  });
});

describe('docs/publicera.md', () => {
  it('names only files that a new folder has', () => {
    const known = new Set(tables.map(([, table]) => fileNameIn(table.files, 'sv')));
    const named = [...SWEDISH.matchAll(/`([\w-]+\.csv)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !known.has(file))).toEqual([]);
    expect(SWEDISH).toContain(`\`${BEGIN_WORDS.sv.more}\``);
  });
});

describe(withPart, () => {
  it('would notice a name that is missing, and marks that are', () => {
    const page = withPart('<!-- names -->\n<!-- /names -->', 'names', namesPart());
    expect(withPart(page, 'names', namesPart().replace('| måttenhet', '| '))).not.toBe(page);
    expect(() => withPart('no marks', 'names', '')).toThrow('names');
  });
});
