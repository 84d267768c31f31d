import { describe, expect, it } from 'vitest';
import { tableView, trimmed } from '#view/table.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const NBSP = '\u00a0';
const { column: heads, provisional } = sv.figure;
const SHARE = [heads.period, heads.share];
const VALUE = [heads.period, heads.value];
const COUNTS = [heads.interval, heads.good, heads.neutral, heads.bad, heads.answers];
const tableOf = (column: Parameters<typeof tableView>[0]) =>
  tableView(column, column.kind === 'survey' ? questionOf() : measuredOf(), 'Bemötande, Björken', setting);

describe(tableView, () => {
  it('answers: the share with its interval, the counts it is made of and how many answered', () => {
    const table = tableOf(surveyOf([[40, 6, 4, 70], 'suppressed', [1200, 0, 0]], { provisional: [period('2025')] }));
    expect(table).toEqual({
      caption: 'Bemötande, Björken',
      columns: [...SHARE, ...COUNTS, heads.rate, heads.note],
      rows: [
        { key: '2023', cells: ['2023', `80${NBSP}%`, '67–89', '40', '6', '4', '50', `71${NBSP}%`, '–'] },
        { key: '2024', cells: ['2024', sv.missing.suppressed, '–', '–', '–', '–', '–', '–', '–'] },
        {
          key: '2025',
          cells: ['2025', `100${NBSP}%`, '100–100', `1${NBSP}200`, '0', '0', `1${NBSP}200`, '–', provisional],
        },
      ],
    });
  });

  it('measures: the value in its unit, what it is about and whether it is provisional', () => {
    const table = tableOf(measureOf([[12.25, 48], 11, 'no-answers'], { provisional: [period('2024')] }));
    expect(table.columns).toEqual([...VALUE, heads.denominator, heads.note]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['2023', '12,3 dagar', '48', '–'],
      ['2024', '11,0 dagar', '–', provisional],
      ['2025', sv.missingMeasure['no-answers'], '–', '–'],
    ]);
  });

  it.each([
    { column: measureOf([12, 11]), columns: VALUE },
    { column: measureOf([[12, 48], 11]), columns: [...VALUE, heads.denominator] },
    { column: measureOf(['suppressed']), columns: VALUE },
    { column: surveyOf(['suppressed']), columns: SHARE },
    { column: surveyOf([[40, 6, 4]]), columns: [...SHARE, ...COUNTS] },
  ])('has the columns in which something stands: $columns', ({ column, columns }) => {
    const table = tableOf(column);
    expect(table.columns).toEqual(columns);
    for (const { cells } of table.rows) expect(cells).toHaveLength(columns.length);
  });
});

describe(trimmed, () => {
  it('never takes the first two columns away, and takes no row', () => {
    const rows = [
      { key: 'a', cells: ['–', '–', '–', '1'] },
      { key: 'b', cells: ['–', '–', '–', '–'] },
    ];
    expect(trimmed({ caption: 'c', columns: ['1', '2', '3', '4'], rows })).toEqual({
      caption: 'c',
      columns: ['1', '2', '4'],
      rows: [
        { key: 'a', cells: ['–', '–', '1'] },
        { key: 'b', cells: ['–', '–', '–'] },
      ],
    });
  });
});
