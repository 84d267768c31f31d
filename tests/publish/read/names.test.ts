import { describe, expect, it } from 'vitest';
import { everyName, folded, languageOf } from '#publish/read/names.ts';
import { nearest } from '#publish/read/nearest.ts';
import { columnsOf, type Table } from '#publish/read/table.ts';
import { ALL_TABLES, FILE_NAMES } from '#publish/read/tables/all.ts';

const twice = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at);

/** The folded names of several things, each thing's own only once. */
const namesOf = (things: readonly (readonly string[])[]): readonly string[] =>
  things.flatMap((names) => [...new Set(names.map(folded))]);

describe('names', () => {
  it.each(Object.entries<Table<object>>(ALL_TABLES))('tells the columns of %s apart', (_, table) => {
    const all = namesOf(columnsOf(table).map(({ column }) => everyName(column.names)));
    expect(twice(all)).toEqual([]);
    expect(all).not.toContain('');
  });

  it('tells the files apart', () => {
    expect(twice(namesOf(FILE_NAMES.map(([, names]) => everyName(names))))).toEqual([]);
  });

  it.each([
    ['Överordnad', 'overordnad'],
    ['ÖVERORDNAD', 'överordnad'],
    ['o\u0308verordnad', 'överordnad'],
    ['replaced_by', 'Replaced-By'],
    ['Replaced  by', 'replacedby'],
    ['måleenhed', 'maaleenhed'],
    ['værdi', 'vaerdi'],
    ['Udfører', 'udfoerer'],
    ['Värde (%)', 'värde'],
  ])('%s and %s are the same', (one, other) => expect(folded(one)).toBe(folded(other)));

  it.each([
    [['id', 'namn', 'överordnad'], 'sv'],
    [['id', 'navn', 'overordnet'], 'da'],
    [['id', 'name', 'parent'], 'en'],
    [['id'], 'sv'],
  ] as const)('%s is written in %s', (headings, language) => {
    expect(
      languageOf(
        headings,
        columnsOf(ALL_TABLES.units).map(({ column }) => column.names),
      ),
    ).toBe(language);
  });

  it.each([
    ['strateggi', 'strategi'],
    ['indiktorer', 'indikatorer'],
    ['matt', 'mått'],
    ['no', null],
    ['något helt annat', null],
    ['x'.repeat(100_000), null],
  ])('case %#: the nearest is %s', (written, near) => {
    expect(nearest(written, ['strategi', 'indikatorer', 'mått', 'nej'])).toBe(near);
  });
});
