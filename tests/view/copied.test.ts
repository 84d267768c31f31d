import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '#view/copied.ts';
import { exportView } from '#view/export.view.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from './builders.ts';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const unitName = { sv: 'Björken' };
const answers = { column: surveyOf([[40, 6, 4, 70], 'suppressed']), indicator: questionOf(), unitName };
const values = { column: measureOf([-3.25, 1234.5]), indicator: measuredOf(), unitName };

/** What stands in each cell, as a spreadsheet reads what is pasted into it. */
const pasted = (plain: string): string[][] =>
  papaparse.parse<string[]>(plain, { delimiter: '\t', newline: '\r\n' }).data.slice(0, -1);

/** What stands in each cell of a table in HTML. */
const cellsIn = (html: string): string[][] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd]>([^<]*)<\/t[hd]>/g)].map(([, text]) => text ?? ''));

const only = (text: string) => copiedTable({ about: [[text]], head: ['Enhet'], rows: [[text, 1]] }, ',');

describe(copiedTable, () => {
  it.each(DANGEROUS)('a text that begins with %j is not run as a formula', (start) => {
    const { plain, html } = only(`${start}cmd`);
    const runs = new RegExp(`^[${DANGEROUS.join('\\')}]`);
    expect(
      pasted(plain)
        .flat()
        .filter((text) => runs.test(text)),
    ).toEqual([]);
    expect(
      cellsIn(html)
        .flat()
        .filter((text) => runs.test(text)),
    ).toEqual([]);
    expect(html).toMatch(/^<p>'/);
  });

  it('has as many cells as were put in, whatever is written in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const { plain, html } = copiedTable({ about: [], head: ['a', 'b'], rows }, ',');
        expect(
          pasted(plain)
            .slice(1)
            .map((cells) => cells.length),
        ).toEqual([2, ...rows.map(() => 2)]);
        expect(cellsIn(html).map((cells) => cells.length)).toEqual([2, ...rows.map(() => 2)]);
      }),
    );
  });

  it('says first what it is, then is one table', () => {
    expect(copiedTable({ about: [['Väntan']], head: ['Dagar'], rows: [[3.5]] }, ',')).toEqual({
      plain: 'Väntan\r\n\r\nDagar\r\n3,5\r\n',
      html: '<p>Väntan</p><table border="1"><thead><tr><th>Dagar</th></tr></thead><tbody><tr><td>3,5</td></tr></tbody></table>',
    });
  });

  it('is no page: what looks like HTML in a text is text', () => {
    const { html } = only('<img src=x onerror=alert(1)> & "mer"');
    expect(html).not.toContain('<img');
    expect(cellsIn(html)[1]?.[0]).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;mer&quot;');
  });

  it('keeps quotes as they are read by who pastes', () => {
    expect(pasted(only('"Norr" och söder').plain)[0]).toEqual(['"Norr" och söder']);
  });
});

describe('a figure that is copied', () => {
  it('says whose it is, from when and on which terms, then its table', () => {
    const { column: heads } = sv.figure;
    const setting = settingOf('demo');
    const rows = pasted(exportView(answers, setting).copied().plain);
    expect(rows).toEqual([
      ['DEMO', sv.provenance.demo],
      ['Bemötande, Björken'],
      [sv.about.source, 'Enkäten'],
      [sv.about.release, '2026-1', '2026-03-03'],
      [sv.about.licence, 'CC0'],
      [''],
      [heads.period, `${heads.share} (%)`, heads.from, heads.to, heads.answers, heads.invited, heads.note, 'DEMO'],
      ['2024', '80', '66,96', '88,76', '50', '70', '', 'DEMO'],
      ['2025', '', '', '', '', '', sv.missing.suppressed, 'DEMO'],
    ]);
    const { html } = exportView(answers, setting).copied();
    expect(cellsIn(html)).toEqual(rows.slice(6));
    expect([...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, said]) => said)).toEqual([
      `DEMO: ${sv.provenance.demo}`,
      'Bemötande, Björken',
      `${sv.about.source}: Enkäten`,
      `${sv.about.release}: 2026-1, 2026-03-03`,
      `${sv.about.licence}: CC0`,
    ]);
  });

  it('of real figures carries no mark anywhere', () => {
    const { plain, html } = exportView(answers, settingOf()).copied();
    expect(plain + html).not.toMatch(/DEMO|OKÄNT|Påhitt/);
  });

  it.each([
    ['Swedish', sv, '-3,25', '1234,5'],
    ['Danish', da, '-3,25', '1234,5'],
    ['English', en, '-3.25', '1234.5'],
  ])('writes numbers so that a spreadsheet in %s takes them for numbers', (_, words, ...written) => {
    const rows = pasted(exportView(values, settingOf('production', { words })).copied().plain);
    expect(rows.slice(-2).map((cells) => cells[1])).toEqual(written);
  });
});
