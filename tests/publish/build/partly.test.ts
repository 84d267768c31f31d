import { describe, expect, it } from 'vitest';
import { surveyColumns } from '#publish/build/survey.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, INVITED_BY, sets } from '#tests/publish/with-sets.ts';
import { cellsOf } from './columns.ts';

const BOTH = sets('preset: five', 'preset: ifo');
const treat = (unit: string, wave: string): string => `${unit},${wave},five-treat,Mycket bra,9`;
const contact = (unit: string, wave: string, count = 9): string => `${unit},${wave},ifo-contact,Mycket lätt,${count}`;
const FIVE = answers(
  treat('bjorken', '2024'),
  treat('bjorken', '2025'),
  treat('linden', '2024'),
  treat('linden', '2025'),
);
const IN_ONE = answers(contact('bjorken', '2024'), contact('bjorken', '2025'));

const cases: readonly { what: string; question: string; changes: readonly Change[]; cells: readonly string[] }[] = [
  {
    what: 'everyone who was invited was asked the first set',
    question: 'five-listen',
    changes: [BOTH, FIVE, IN_ONE, answers('linden,2025,five-listen,Alltid,9')],
    cells: ['2025', 'kommunen: 9/0/0/52', 'bjorken: no-answers', 'linden: 9/0/0/21'],
  },
  {
    what: 'another set was asked in the units that have answers to it, and nowhere else',
    question: 'ifo-contact',
    changes: [BOTH, FIVE, IN_ONE],
    cells: ['2024 2025', 'kommunen: 9/0/0/30 9/0/0/31', 'bjorken: 9/0/0/30 9/0/0/31'],
  },
  {
    what: 'wave by wave',
    question: 'ifo-contact',
    changes: [BOTH, FIVE, answers(contact('bjorken', '2024'), contact('linden', '2025'))],
    cells: [
      '2024 2025',
      'kommunen: 9/0/0/30 9/0/0/21',
      'bjorken: 9/0/0/30 not-collected',
      'linden: not-collected 9/0/0/21',
    ],
  },
  {
    what: 'who answered another question of the set was asked this one too',
    question: 'ifo-contact',
    changes: [BOTH, FIVE, IN_ONE, answers('linden,2025,ifo-satisfied,Mycket nöjd,6')],
    cells: [
      '2024 2025',
      'kommunen: 9/0/0/30 9/0/0/52',
      'bjorken: 9/0/0/30 9/0/0/31',
      'linden: not-collected no-answers',
    ],
  },
  {
    what: 'a row that says that nobody answered asks nobody',
    question: 'ifo-contact',
    changes: [BOTH, FIVE, IN_ONE, answers(contact('linden', '2025', 0))],
    cells: ['2024 2025', 'kommunen: 9/0/0/30 9/0/0/31', 'bjorken: 9/0/0/30 9/0/0/31'],
  },
  {
    what: 'answers that belong to no unit have no number, and neither has the whole',
    question: 'ifo-contact',
    changes: [BOTH, FIVE, IN_ONE, answers(contact('kommunen', '2025', 7))],
    cells: ['2024 2025', 'kommunen: 9/0/0/30 16/0/0', 'bjorken: 9/0/0/30 9/0/0/31'],
  },
  {
    what: 'a number of its own counts everyone who was asked the set',
    question: 'ifo-contact',
    changes: [
      BOTH,
      FIVE,
      IN_ONE,
      ...INVITED_BY,
      ['invited.csv', 'bjorken,2025,12,,ifo'],
      ['invited.csv', 'linden,2025,10,,ifo'],
    ],
    cells: ['2024 2025', 'kommunen: 9/0/0 9/0/0/22', 'bjorken: 9/0/0 9/0/0/12', 'linden: no-answers no-answers'],
  },
  {
    what: 'a set that shares its number with none counts everyone who was asked',
    question: 'trust-managers-staff',
    changes: [
      sets('{ preset: trust, asked: [managers] }'),
      answers('bjorken,2025,trust-managers-staff,"Ja, helt",9'),
      ...INVITED_BY,
      ['invited.csv', 'bjorken,2025,12,chefer,'],
      ['invited.csv', 'linden,2025,10,chefer,'],
    ],
    cells: ['2025', 'kommunen: 9/0/0/22', 'bjorken: 9/0/0/12', 'linden: no-answers'],
  },
];

describe(surveyColumns, () => {
  it.each(cases)('$what', ({ question, changes, cells }) => {
    expect(cellsOf(question, changes)).toEqual(cells);
  });
});
