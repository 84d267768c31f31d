import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '#view/csv.ts';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/** What stands in the only cell, as a reader of the file gets it. */
const readBack = (text: string) => papaparse.parse<string[]>(text, { newline: '\r\n' }).data[0]?.[0];

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...DANGEROUS, '"', ',', ';', ' ', 'å', '1'), maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe(csvText, () => {
  it.each(DANGEROUS.map((start) => [start]))('a text that begins with %j is not run as a formula', (start) => {
    expect(readBack(csvText([[`${start}cmd|'/c calc'!A1`]]))).toBe(`'${start}cmd|'/c calc'!A1`);
  });

  it.each([
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
    ['a=1', 'a=1'],
    ['–', '–'],
    ['För få svar', 'För få svar'],
    ['a,b', '"a,b"'],
    ['a;=1+1', '"a;=1+1"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    [' a ', ' a '],
    ['', ''],
  ])('the text %j is written %s', (text, written) => {
    expect(csvText([[text, 'next']])).toBe(`${written},next\r\n`);
  });

  it.each([
    [-3, '-3'],
    [0, '0'],
    [-0, '0'],
    [74.25, '74.25'],
    [-0.5, '-0.5'],
    [1_234_567, '1234567'],
  ])('the number %d is written %s, whatever its sign', (number, written) => {
    expect(csvText([[number]])).toBe(`${written}\r\n`);
  });

  it('gives back what was written, with nothing but the disarming added', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const read = papaparse.parse<string[]>(csvText(written), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
        const expected = written.map((row) =>
          row.map((one) =>
            typeof one === 'string' && DANGEROUS.includes([...one][0] ?? 'x') ? `'${one}` : String(one),
          ),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  it('never lets a spreadsheet meet a formula at the start of a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const read = papaparse.parse<string[]>(csvText([texts]), { delimiter: ',', newline: '\r\n' }).data[0] ?? [];
        expect(read.filter((one) => DANGEROUS.includes([...one][0] ?? 'x'))).toEqual([]);
      }),
    );
  });
});
