import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Separator, sheetOf } from '#publish/read/csv.ts';
import { decode } from '#publish/read/decode.ts';
import { readSheet } from '#publish/read/sheet.ts';
import { ALL_TABLES } from '#publish/read/tables/all.ts';
import { latin, utf16 } from './folder-of.ts';

const isHeading = (written: string) => ['id', 'namn'].includes(written);

const separators = fc.constantFrom<Separator>(',', ';', '\t');
const newlines = fc.constantFrom('\n', '\r\n', '\r');

/** Texts with much of what has a meaning in CSV. */
const awkward = fc.string({ unit: fc.constantFrom(...'aÅ,;\t"\n\r \'|=.–'), maxLength: 12 });
const anyText = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\p{Cs}\0]/u.test(text));
const latinText = fc.string({ unit: fc.constantFrom(...'abcåäöÅÄÖéæøß§½·,;"\n \u00a0'), maxLength: 12 });

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

const ENCODINGS = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  'utf-8 with mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16': (text: string) => utf16(text),
  'utf-16 big': (text: string) => utf16(text, 'big'),
};

function readBack(bytes: Uint8Array): readonly (readonly string[])[] {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.fault.code);
  const read = sheetOf(decoded.value.text, isHeading);
  if (!read.ok) throw new Error(read.fault.code);
  return [...read.sheet.grid.rows()].map(({ cells }) => cells);
}

describe('a sheet', () => {
  it.each(Object.entries(ENCODINGS))('comes back as it was written, in %s', (_, encode) => {
    const rows = fc.array(fc.tuple(fc.oneof(awkward, anyText), fc.oneof(awkward, anyText)), { maxLength: 8 });
    fc.assert(
      fc.property(rows, separators, newlines, (cells, delimiter, newline) => {
        const text = Papa.unparse([['id', 'namn'], ...cells], { delimiter, newline });
        expect(readBack(encode(text))).toEqual(cells.filter((row) => !isBlank(row)));
      }),
    );
  });

  it('comes back as it was written, in Windows-1252', () => {
    const rows = fc.array(fc.tuple(latinText, latinText), { maxLength: 8 });
    fc.assert(
      fc.property(rows, separators, newlines, (cells, delimiter, newline) => {
        const bytes = latin(Papa.unparse([['id', 'namn'], ...cells], { delimiter, newline }));
        const decoded = decode(bytes);
        // A row of letters can by chance be right UTF-8; such a file is one.
        fc.pre(decoded.ok && (decoded.value.encoding === 'windows-1252' || bytes.every((byte) => byte < 0x80)));
        expect(readBack(bytes)).toEqual(cells.filter((row) => !isBlank(row)));
      }),
    );
  });

  it('has rows that point at themselves, whatever blank rows lie between', () => {
    const blanks = fc.array(fc.constantFrom('', ' ', ';', ' ; ', '""'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(blanks, { minLength: 1, maxLength: 10 }), newlines, (gaps, newline) => {
        const lines: string[] = [];
        const rowOf = new Map<string, number>();
        for (const [at, gap] of gaps.entries()) {
          lines.push(...gap, at === 0 ? 'id;namn' : `u${at};"Namn\n${at}"`);
          if (at > 0) rowOf.set(`u${at}`, lines.length);
        }
        const text = lines.join(newline);
        const { rows } = readSheet(ALL_TABLES.units, 'enheter.csv', { text, encoding: 'utf-8' });
        expect(new Map(rows.map((row) => [row.fields.id, row.place('id').row]))).toEqual(rowOf);
        for (const row of rows) {
          expect(row.place('name')).toEqual({ file: 'enheter.csv', row: rowOf.get(row.fields.id), column: 'namn' });
          expect(row.written('id')).toBe(row.fields.id);
        }
      }),
    );
  });

  it.each([
    ['id;namn\na;1,5\n', ';'],
    ['id,namn\na,"1;5"\n', ','],
    ['id\tnamn\na\t1,5;2\n', '\t'],
    ['sep=,\nid,x;y;z\n', ','],
    ['\n\n;;\nid;namn', ';'],
    ['namn, id; x\n', ','],
  ])('%j is separated by %j', (text, separator) => {
    expect(sheetOf(text, isHeading)).toMatchObject({ ok: true, sheet: { separator } });
  });

  it('does not count the line that names the separator, as spreadsheets do not', () => {
    const read = sheetOf('sep=;\r\nid;namn\r\na;A\r\n', isHeading);
    expect(read).toMatchObject({ sheet: { headings: { row: 1 } } });
    expect(read.ok && [...read.sheet.grid.rows()]).toEqual([{ row: 2, cells: ['a', 'A'] }]);
  });
});
