import { csvBytes } from '#mocks/make/csv.ts';
import { answersTable, invitedTable, measuresTable } from '#mocks/make/tables.ts';
import { measures } from './measures.ts';
import { survey } from './survey.ts';

const answers = answersTable(survey, {
  wave: 'år',
  unit: 'enhed',
  question: 'spørgsmål',
  option: 'svarmulighed',
  count: 'antal',
});

const invited = invitedTable(survey, { wave: 'år', unit: 'enhed', invited: 'adspurgte' });

const values = measuresTable(
  measures,
  { period: 'periode', value: 'værdi', denominator: 'nævner', status: 'status', unit: 'enhed', indicator: 'indikator' },
  {
    provisional: 'foreløbig',
    'not-collected': 'ikke indsamlet',
    'not-applicable': 'ikke relevant',
    'not-yet-published': 'endnu ikke offentliggjort',
  },
);

/** Number tables from three programs, each with its own habits: file name → bytes. */
export const eksempelby: ReadonlyMap<string, Uint8Array> = new Map([
  ['svar.csv', csvBytes(answers, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'windows-1252' })],
  ['inviterede.csv', csvBytes(invited, { delimiter: ',', decimal: '.', newline: '\n', encoding: 'utf-8-bom' })],
  ['maalinger.csv', csvBytes(values, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
]);
