import { csvBytes } from '#mocks/make/csv.ts';
import { answersTable, invitedTable, measuresTable } from '#mocks/make/tables.ts';
import { comparatorRows } from './comparators.ts';
import { measures } from './measures.ts';
import { outcomes } from './outcomes.ts';
import { staff } from './staff.ts';
import { survey } from './survey.ts';

const answers = answersTable(survey, {
  wave: 'omgång',
  unit: 'enhet',
  question: 'fråga',
  option: 'svarsalternativ',
  count: 'antal',
});

const invited = invitedTable(survey, { wave: 'mätomgång', unit: 'enhet', invited: 'tillfrågade' });

const values = measuresTable(
  [...measures, ...outcomes, ...staff],
  { period: 'period', value: 'värde', denominator: 'nämnare', status: 'status', unit: 'enhet', indicator: 'indikator' },
  {
    provisional: 'preliminär',
    'not-collected': 'ej insamlat',
    'not-applicable': 'ej tillämpligt',
    'not-yet-published': 'ännu inte publicerat',
  },
);

const comparators = {
  headings: ['grupp', 'kommun', 'indikator', 'period', 'värde', 'varför'],
  rows: comparatorRows,
};

/** Number tables from four programs, each with its own habits: file name → bytes. */
export const exempelkoping: ReadonlyMap<string, Uint8Array> = new Map([
  ['svar.csv', csvBytes(answers, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['tillfragade.csv', csvBytes(invited, { delimiter: ';', decimal: ',', newline: '\r\n', encoding: 'windows-1252' })],
  ['matvarden.csv', csvBytes(values, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['jamforelser.csv', csvBytes(comparators, { delimiter: ',', decimal: '.', newline: '\n', encoding: 'utf-8' })],
]);
