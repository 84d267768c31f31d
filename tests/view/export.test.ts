import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import { MISSING_REASONS } from '#domain/kernel/measured.ts';
import { exportView } from '#view/export.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, originOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const { figure: said, about, provenance } = sv;
const { column: heads } = said;
const unitName = { sv: 'Björken' };
const answers: FigureInput = { column: surveyOf([[40, 6, 4, 70], 'suppressed']), indicator: questionOf(), unitName };
const values: FigureInput = { column: measureOf([[-3.25, 48], 11]), indicator: measuredOf(), unitName };

/** The lines of a file, those about the table and those of the table. */
function linesOf(figure: FigureInput, setting = settingOf()) {
  const { text } = exportView(figure, setting);
  const lines = papaparse.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1);
  const empty = lines.findIndex((cells) => cells.join('') === '');
  return { about: lines.slice(0, empty), table: lines.slice(empty + 1) };
}

describe(exportView, () => {
  it('real answers: whose, from when, under which terms, then the table', () => {
    expect(linesOf(answers)).toEqual({
      about: [
        ['Bemötande, Björken'],
        [about.source, 'Enkäten'],
        [about.release, '2026-1', '2026-03-03'],
        [about.licence, 'CC0'],
      ],
      table: [
        [heads.period, `${heads.share} (%)`, heads.from, heads.to, heads.answers, heads.invited, heads.note],
        ['2024', '80', '66.96', '88.76', '50', '70', ''],
        ['2025', '', '', '', '', '', sv.missing.suppressed],
      ],
    });
  });

  it('real values: as they were measured, minus signs too', () => {
    expect(linesOf(values).table).toEqual([
      [heads.period, heads.value, heads.denominator, heads.note],
      ['2024', '-3.25', '48', ''],
      ['2025', '11', '', ''],
    ]);
  });

  it.each([
    ['demo', 'DEMO', provenance.demo, 'DEMO_'],
    ['unknown', 'OKÄNT URSPRUNG', provenance.unknown, 'OKÄNT-URSPRUNG_'],
  ] as const)('%s figures say so first, in every row and in the file’s name', (kind, mark, warning, start) => {
    for (const figure of [answers, values]) {
      const setting = settingOf(kind);
      const lines = linesOf(figure, setting);
      expect(lines.about[0]).toEqual([mark, warning]);
      expect(lines.table.map((cells) => cells.at(-1))).toEqual([mark, mark, mark]);
      expect(new Set(lines.table.map((cells) => cells.length)).size).toBe(1);
      expect(exportView(figure, setting).name.startsWith(start)).toBe(true);
    }
  });

  it('real figures carry no mark anywhere', () => {
    const { name, text } = exportView(answers, settingOf());
    expect(name).toBe('exempelkoping_bemotande_kommunen_2026-1.csv');
    expect(text).not.toMatch(/DEMO|OKÄNT|Påhitt/);
  });

  it.each(MISSING_REASONS)('%s is told in words, never as a number', (reason) => {
    const [, row] = linesOf({ ...answers, column: surveyOf([reason]) }).table;
    expect(row).toEqual(['2025', '', '', '', '', '', sv.missing[reason]]);
    const [, measured] = linesOf({ ...values, column: measureOf([reason]) }).table;
    expect(measured).toEqual(['2025', '', '', sv.missingMeasure[reason]]);
  });

  it.each([
    { ...answers, column: surveyOf([[40, 6, 4]], { provisional: [period('2025')] }) },
    { ...values, column: measureOf([9], { provisional: [period('2025')] }) },
  ])('a provisional figure says that it is: $column.kind', (figure) => {
    expect(linesOf(figure).table[1]?.at(-1)).toBe(said.provisional);
  });

  it('runs nothing in a spreadsheet, whatever the municipality has called things', () => {
    const name = { sv: '=HYPERLINK("http://x")' };
    const lines = linesOf({ ...answers, indicator: questionOf({ name, source: { name: '@x', kind: 'raw' } }) });
    expect(lines.about.slice(0, 2)).toEqual([[`'=HYPERLINK("http://x"), Björken`], [about.source, "'@x"]]);
  });

  it('begins with a byte order mark, ends every line alike and is named with plain characters', () => {
    const origin = { ...originOf('production'), release: { id: '2026/1 "ny"', published: '2026-03-03' } };
    const { name, text } = exportView(
      { ...answers, indicator: questionOf({ id: indicatorId('bemotande') }) },
      settingOf('production', { origin }),
    );
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(name).toBe('exempelkoping_bemotande_kommunen_2026-1-ny-.csv');
  });
});
