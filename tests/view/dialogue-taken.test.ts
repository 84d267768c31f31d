import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES, type Language } from '#domain/kernel/text.ts';
import { everyName, folded } from '#publish/read/names.ts';
import { columnsOf, type Table } from '#publish/read/table.ts';
import { decisions as decisionsTable } from '#publish/read/tables/decisions.ts';
import { questions as questionsTable } from '#publish/read/tables/questions.ts';
import { askedOf, decisionOf } from '#tests/domain/dialogue/records.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { decisionsExport, questionsExport } from '#view/dialogue-export.view.ts';
import { settingOf } from './builders.ts';

const settingIn = (language: Language) => settingOf('demo', { words: CATALOGUES[language], language });

/** The rows of a file's table, each by the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
  const lines = papaparse.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1);
  const [head = [], ...rows] = lines.slice(lines.findIndex((cells) => cells.join('') === '') + 1);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/** Reads one row as it would be read out of a folder. */
function readBack<Fields>(row: Record<string, string>, table: Table<Fields>): Record<string, unknown> {
  const cells = new Map(Object.entries(row).map(([name, cell]) => [folded(name), cell]));
  return Object.fromEntries(
    columnsOf(table).map(({ field, column }) => {
      const name = everyName(column.names).find((one) => cells.has(folded(one))) ?? '';
      const cell = cells.get(folded(name)) ?? '';
      const read = cell === '' ? column.empty : column.read(cell, { decimalMark: '.' });
      return [field, read.ok ? read.value : 'not to be read'];
    }),
  );
}

const QUESTION = askedOf({
  id: 'tysta',
  goal: goalId('mota'),
  unit: unitId('ornen'),
  indicator: indicatorId('lyssnar'),
  status: 'answered',
  carriedTo: ['2025-10-21', '2026-01-20'],
  answer: { date: '2026-01-20', by: { sv: 'Enhetschefen' }, text: { sv: 'Vi ringer; "alltid", två gånger' } },
});

const DECISION = decisionOf({
  goal: goalId('mota'),
  units: [unitId('ornen'), unitId('soder')],
  indicator: indicatorId('lyssnar'),
  effectBy: '2026-06-30',
});

describe.each(LANGUAGES)('what is taken along in %s', (language) => {
  const setting = settingIn(language);

  it('can be put in a folder and read as questions again', () => {
    const [row = {}] = rowsOf(questionsExport([QUESTION], setting).text);
    expect(readBack(row, questionsTable)).toEqual({
      ...{ id: 'tysta', date: '2025-09-03', by: 'Nämndens ordförande', text: 'Hur får de som inte svarar höras?' },
      ...{ goal: 'mota', unit: 'ornen', indicator: 'lyssnar', status: 'answered' },
      carriedTo: ['2025-10-21', '2026-01-20'],
      ...{ answered: '2026-01-20', answeredBy: 'Enhetschefen', answer: 'Vi ringer; "alltid", två gånger' },
    });
  });

  it.each(['open', 'carried', 'answered'] as const)('says %s as it is read', (status) => {
    const [row = {}] = rowsOf(questionsExport([askedOf({ status })], setting).text);
    expect(readBack(row, questionsTable)).toMatchObject({ status, goal: undefined, carriedTo: [], answer: undefined });
  });

  it('can be put in a folder and read as decisions again', () => {
    const [row = {}] = rowsOf(decisionsExport([{ decision: DECISION, followUp: 'ahead' }], setting).text);
    expect(readBack(row, decisionsTable)).toEqual({
      ...{ id: 'beslut', date: '2025-03-18', body: 'Socialnämnden', text: 'Samma två personer från första mötet' },
      ...{ goal: 'mota', units: ['ornen', 'soder'], indicator: 'lyssnar', effectBy: '2026-06-30' },
    });
  });
});
