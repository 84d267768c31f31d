import { describe, expect, it } from 'vitest';
import { talliesOf } from '#publish/build/tallies.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, INVITED_BY, sets } from '#tests/publish/with-sets.ts';
import { builtFile } from './built.ts';
import { cellsOf } from './columns.ts';

const MEETINGS = sets('{ preset: meetings, asked: [users, staff] }');
const greeted = (unit: string, month: string, yes: number, no = 0, who = 'users'): string =>
  [`${unit},${month},meeting-greet-${who},Ja,${yes}`, `${unit},${month},meeting-greet-${who},Nej,${no}`].join('\n');

const AUTUMN = answers(
  greeted('bjorken', '2025-09', 9, 1),
  greeted('linden', '2025-09', 7),
  greeted('bjorken', '2025-11', 8),
  greeted('linden', '2025-11', 6, 2),
);

const cases: readonly {
  what: string;
  question: string;
  changes: readonly Change[];
  cells: readonly string[];
}[] = [
  {
    what: 'counts months by themselves, with a gap where nobody was asked, and needs no declared wave',
    question: 'meeting-greet-users',
    changes: [MEETINGS, AUTUMN],
    cells: [
      '2025-09 2025-10 2025-11',
      'kommunen: 16/0/1 not-collected 14/0/2',
      'bjorken: 9/0/1 not-collected 8/0/0',
      'linden: 7/0/0 not-collected 6/0/2',
    ],
  },
  {
    what: 'withholds a small group and another that would give it away, in each month by itself',
    question: 'meeting-greet-users',
    changes: [MEETINGS, AUTUMN, answers(greeted('linden', '2025-10', 3), greeted('bjorken', '2025-10', 12))],
    cells: [
      '2025-09 2025-10 2025-11',
      'kommunen: 16/0/1 15/0/0 14/0/2',
      'bjorken: 9/0/1 suppressed 8/0/0',
      'linden: 7/0/0 suppressed 6/0/2',
    ],
  },
  {
    what: 'begins and ends each question by itself',
    question: 'meeting-greet-staff',
    changes: [MEETINGS, AUTUMN, answers(greeted('bjorken', '2025-10', 6, 0, 'staff'))],
    cells: ['2025-10', 'kommunen: 6/0/0', 'bjorken: 6/0/0'],
  },
  {
    what: 'knows whether a unit was open in the month',
    question: 'meeting-greet-users',
    changes: [
      MEETINGS,
      AUTUMN,
      ['units.csv', 'granen,kommunen,Granen,,2025-10-01,,'],
      answers(greeted('granen', '2025-11', 9)),
    ],
    cells: [
      '2025-09 2025-10 2025-11',
      'kommunen: 16/0/1 not-collected 23/0/2',
      'bjorken: 9/0/1 not-collected 8/0/0',
      'linden: 7/0/0 not-collected 6/0/2',
      'granen: not-applicable not-collected 9/0/0',
    ],
  },
  {
    what: 'holds a month’s answers against those who were asked then, of the same people',
    question: 'meeting-greet-staff',
    changes: [
      MEETINGS,
      ...INVITED_BY,
      answers(greeted('bjorken', '2025-09', 6, 0, 'staff'), greeted('bjorken', '2025-09', 9)),
      ['invited.csv', 'bjorken,2025-09,40,,\nbjorken,2025-09,8,staff,'],
    ],
    cells: ['2025-09', 'kommunen: 6/0/0/8', 'bjorken: 6/0/0/8'],
  },
  {
    what: 'counts quarters when that is how it is asked',
    question: 'meeting-greet-users',
    changes: [
      sets('{ preset: meetings, every: quarter }'),
      answers(greeted('bjorken', '2025-Q1', 9), greeted('bjorken', '2025-Q2', 8)),
    ],
    cells: ['2025-Q1 2025-Q2', 'kommunen: 9/0/0 8/0/0', 'bjorken: 9/0/0 8/0/0'],
  },
  {
    what: 'counts a yearly set by the declared waves, without the users’ number invited when others are asked',
    question: 'trust-staff-users',
    changes: [sets('preset: trust'), answers('bjorken,2025,trust-staff-users,"Ja, helt",7')],
    cells: ['2025', 'kommunen: 7/0/0', 'bjorken: 7/0/0'],
  },
  {
    what: 'knows a number invited of one set, for those whom it asks',
    question: 'hme-1',
    changes: [
      sets('preset: hme'),
      ...INVITED_BY,
      answers('bjorken,2025,hme-1,Stämmer mycket bra,7'),
      ['invited.csv', 'bjorken,2025,12,,hme'],
    ],
    cells: ['2025', 'kommunen: 7/0/0/12', 'bjorken: 7/0/0/12'],
  },
  {
    what: 'leaves the number invited to the rest alone when a set has its own',
    question: 'bemotande',
    changes: [
      sets('preset: ifo'),
      ...INVITED_BY,
      answers('bjorken,2025,ifo-views,Ja,7'),
      ['invited.csv', 'bjorken,2025,9,,ifo'],
    ],
    cells: [
      '2024 2025',
      'kommunen: 30/0/0/50 30/0/2/52',
      'bjorken: 20/0/0/30 18/0/2/31',
      'linden: 10/0/0/20 12/0/0/21',
    ],
  },
];

describe(talliesOf, () => {
  it.each(cases)('$what', ({ question, changes, cells }) => {
    expect(cellsOf(question, changes)).toEqual(cells);
  });

  it('says nothing of pulses among the waves', () => {
    expect(builtFile('waves.json', [MEETINGS, AUTUMN])).toMatchObject({
      waves: [
        { period: '2024', invited: 50 },
        { period: '2025', invited: 52 },
      ],
    });
  });
});
