import { groupAnswersTable, groupRows } from '#mocks/make/by-group.ts';
import { groupsTable, stepsTable } from '#mocks/make/counts.ts';
import { csvBytes } from '#mocks/make/csv.ts';
import { pollRows } from '#mocks/make/poll.ts';
import { answerRows } from '#mocks/make/survey.ts';
import { answersTable, invitedTable, measuresTable } from '#mocks/make/tables.ts';
import { colleagues, engagement, managers, politicians } from './colleagues.ts';
import { comparatorRows } from './comparators.ts';
import { conditions } from './conditions.ts';
import { conferences, leans, mix } from './counts.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings.ts';
import { outcomes } from './outcomes.ts';
import { staff } from './staff.ts';
import { survey } from './survey.ts';
import { beside } from './users.ts';

const forms = [...beside, ...colleagues].flatMap(answerRows).filter(({ count }) => count > 0);
const polls = [managers, politicians, ...meetings.map(({ plan }) => plan)].flatMap(pollRows);

const main = answerRows(survey);

const answers = answersTable([...main, ...forms, ...polls], {
  wave: 'omgång',
  unit: 'enhet',
  question: 'fråga',
  option: 'svarsalternativ',
  count: 'antal',
});

const PEOPLE = { users: 'brukare', relatives: 'anhöriga', staff: 'medarbetare', partners: 'samarbetsparter' } as const;

const invited = invitedTable(
  [
    { plan: survey },
    { plan: engagement, asked: 'medarbetare' },
    { plan: managers, asked: 'chefer' },
    { plan: politicians, asked: 'politiker' },
    ...meetings.map(({ party, plan }) => ({ plan, asked: PEOPLE[party] })),
  ],
  { wave: 'mätomgång', unit: 'enhet', invited: 'tillfrågade', asked: 'svarande' },
);

const values = measuresTable(
  [...measures, ...outcomes, ...staff, ...conditions],
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

const groups = groupsTable(mix, {
  wave: 'omgång',
  axis: 'indelning',
  group: 'grupp',
  served: 'brukare',
  answered: 'svarat',
});

const byGroup = groupAnswersTable(groupRows({ ...survey, mix, leans }, main), {
  wave: 'omgång',
  question: 'fråga',
  axis: 'indelning',
  group: 'grupp',
  option: 'svar',
  count: 'antal',
});

const steps = stepsTable(conferences, { panel: 'panel', unit: 'enhet', period: 'år', step: 'steg', count: 'antal' });

/** Number tables from four programs, each with its own habits: file name → bytes. */
export const exempelkoping: ReadonlyMap<string, Uint8Array> = new Map([
  ['svar.csv', csvBytes(answers, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['tillfragade.csv', csvBytes(invited, { delimiter: ';', decimal: ',', newline: '\r\n', encoding: 'windows-1252' })],
  ['matvarden.csv', csvBytes(values, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['jamforelser.csv', csvBytes(comparators, { delimiter: ',', decimal: '.', newline: '\n', encoding: 'utf-8' })],
  ['grupper.csv', csvBytes(groups, { delimiter: ';', decimal: ',', newline: '\r\n', encoding: 'utf-8-bom' })],
  ['svar-per-grupp.csv', csvBytes(byGroup, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
  ['steg.csv', csvBytes(steps, { delimiter: ';', decimal: ',', newline: '\n', encoding: 'utf-8' })],
]);
