import { groupAnswersTable, groupRows } from '#mocks/make/by-group.ts';
import { groupsTable, stepsTable } from '#mocks/make/counts.ts';
import { csvBytes } from '#mocks/make/csv.ts';
import { pollRows } from '#mocks/make/poll.ts';
import { answerRows } from '#mocks/make/survey.ts';
import { answersTable, invitedTable, measuresTable } from '#mocks/make/tables.ts';
import { managers, politicians, staff } from './colleagues.ts';
import { comparatorRows } from './comparators.ts';
import { conditions } from './conditions.ts';
import { conferences, leans, mix } from './counts.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { survey } from './survey.ts';
import { beside } from './users.ts';

const forms = [...beside, staff].flatMap(answerRows).filter(({ count }) => count > 0);
const polls = [managers, politicians, ...meetings.map(({ plan }) => plan)].flatMap(pollRows);

const main = answerRows(survey);

const answers = answersTable([...main, ...forms, ...polls], {
  wave: 'år',
  unit: 'enhed',
  question: 'spørgsmål',
  option: 'svarmulighed',
  count: 'antal',
});

const PEOPLE = {
  users: 'brugere',
  relatives: 'pårørende',
  staff: 'medarbejdere',
  partners: 'samarbejdspartnere',
} as const;

const invited = invitedTable(
  [
    { plan: survey },
    { plan: staff, asked: PEOPLE.staff },
    { plan: managers, asked: 'ledere' },
    { plan: politicians, asked: 'politikere' },
    ...meetings.map(({ party, plan }) => ({ plan, asked: PEOPLE[party] })),
  ],
  { wave: 'år', unit: 'enhed', invited: 'adspurgte', asked: 'svarende' },
);

const values = measuresTable(
  [...measures, ...conditions],
  { period: 'periode', value: 'værdi', denominator: 'nævner', status: 'status', unit: 'enhed', indicator: 'indikator' },
  {
    provisional: 'foreløbig',
    'not-collected': 'ikke indsamlet',
    'not-applicable': 'ikke relevant',
    'not-yet-published': 'endnu ikke offentliggjort',
  },
);

const comparators = {
  headings: ['gruppe', 'kommune', 'indikator', 'periode', 'værdi', 'hvorfor'],
  rows: comparatorRows,
};

const groups = groupsTable(mix, {
  wave: 'år',
  axis: 'inddeling',
  group: 'gruppe',
  served: 'brugere',
  answered: 'svarede',
});

const byGroup = groupAnswersTable(groupRows({ ...survey, mix, leans }, main), {
  wave: 'år',
  question: 'spørgsmål',
  axis: 'inddeling',
  group: 'gruppe',
  option: 'svar',
  count: 'antal',
});

const steps = stepsTable(conferences, { panel: 'panel', unit: 'enhed', period: 'år', step: 'trin', count: 'antal' });

/** Number tables from three programs, each with its own habits: file name → bytes. */
export const eksempelby: ReadonlyMap<string, Uint8Array> = new Map([
  ['svar.csv', csvBytes(answers, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'windows-1252' })],
  ['inviterede.csv', csvBytes(invited, { delimiter: ',', decimal: '.', newline: '\n', encoding: 'utf-8-bom' })],
  ['maalinger.csv', csvBytes(values, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['sammenligninger.csv', csvBytes(comparators, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['grupper.csv', csvBytes(groups, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'windows-1252' })],
  [
    'svar-pr-gruppe.csv',
    csvBytes(byGroup, { delimiter: ',', decimal: '.', newline: '\r\n', encoding: 'windows-1252' }),
  ],
  ['trin.csv', csvBytes(steps, { delimiter: ',', decimal: '.', newline: '\n', encoding: 'utf-8-bom' })],
]);
