import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { beginningIn } from '#publish/begin/folder.ts';
import { ORGANISATION_PARTS, organisationIn } from '#publish/begin/organisation.ts';
import { emptyTables } from '#publish/begin/tables.ts';
import { readFolder } from '#publish/read/folder.ts';
import { ORGANISATION_KEYS } from '#publish/read/organisation/organisation.ts';
import { columnsOf, type Table } from '#publish/read/table.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import { ORGANISATION_WORDS } from '#publish/words/organisation.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const tables = Object.values<Table<object>>(ALL_TABLES);

/** The file with nothing but its examples, as when every # is taken away and what is empty too. */
const woken = (language: (typeof LANGUAGES)[number]): string =>
  ORGANISATION_PARTS.map((name) => ORGANISATION_WORDS[language][name].example).join('\n');

/** Every key that some part of organisation.yaml can have, as the readers name them. */
function knownKeys(): string[] {
  const folder = 'src/publish/read/organisation';
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/\b(?:must|may|mayElse|names)\(\s*'([a-z-]+)'/g)]);
  return [...new Set(named.map(([, key = '']) => key))];
}

describe.each(LANGUAGES)('a new folder in %s', (language) => {
  const files = beginningIn(language);
  const readable = new Map([...files].map(([way, text]) => [way.split('/').at(-1) ?? way, bytes(text)]));

  it('has every table, and organisation.yaml', () => {
    expect(files.size).toBe(tables.length + 1);
    expect(new Set(files.keys()).size).toBe(files.size);
    expect([...files.keys()].filter((way) => !/^([a-z-]+\/)?[a-z-]+\.(csv|yaml)$/.test(way))).toEqual([]);
  });

  it('is read with nothing to say but that it is empty', () => {
    const { problems } = readFolder(readable);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['no-rows', 'missing-key', 'missing-provenance']),
    );
  });

  it('has every column, under a name that the publisher knows', () => {
    for (const [at, { text }] of emptyTables(language).entries()) {
      const table = tables[at];
      const headings = text.replace('\uFEFF', '').trim().split(/[;,]/);
      expect(headings).toEqual(table && columnsOf(table).map(({ column }) => column.names[language]));
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it('has examples that can be read as they stand, in which every key occurs', () => {
    const units = bytes('id,name\nall,All\n');
    const { folder, problems } = readFolder(
      new Map([
        ['organisation.yaml', bytes(woken(language))],
        ['units.csv', units],
      ]),
    );
    expect(problems).toEqual([]);
    expect(folder?.organisation.conditions).toHaveLength(5);
    expect(folder?.organisation.scales.size).toBe(1);
    const text = organisationIn(language);
    const missing = knownKeys().filter((key) => !new RegExp(`(^|[\\s{#])${key}:`, 'm').test(text));
    expect(missing).toEqual([]);
  });

  it('says of each key what it is, and wants those filled in that must be there', () => {
    const blocks = organisationIn(language).trim().split('\n\n').slice(1);
    expect(blocks).toHaveLength(ORGANISATION_PARTS.length);
    for (const [at, name] of ORGANISATION_PARTS.entries()) {
      const { key, absent } = ORGANISATION_KEYS[name];
      const lines = blocks[at]?.split('\n') ?? [];
      expect(lines[0]).toMatch(new RegExp(`^# ${key}: \\S`));
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^#${key}:`)));
      expect(lines.some((line) => line.startsWith(`${key}:`))).toBe('fault' in absent);
    }
    expect(blocks.join()).toContain(' 90.');
  });
});

it('knows keys to look for', () => {
  expect(knownKeys()).toEqual(expect.arrayContaining(['means', 'modes', 'experienced', 'next-meeting', 'practices']));
});
