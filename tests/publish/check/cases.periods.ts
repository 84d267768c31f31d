import { answers, INVITED_BY, nine, sets } from '#tests/publish/with-sets.ts';
import type { Case } from './found.ts';

const TEN = [4, 4, 0, 2, 0];
const HME = sets('preset: hme');
const MEETINGS = sets('preset: meetings');
const ALL_FOUR = ['greet', 'see', 'care', 'listen'];
const met = (unit: string, month: string, count = 8) =>
  answers(...ALL_FOUR.map((item) => `${unit},${month},meeting-${item}-users,Ja,${count}`));

/** When sets of questions are asked: periods, who was asked in them, and who has fallen silent. */
export const PERIOD_CASES: readonly Case[] = [
  {
    fault: 'a year where months are asked',
    changes: [MEETINGS, met('bjorken', '2025-09'), answers('bjorken,2025,meeting-greet-users,Ja,9')],
    says: 'error wrong-period answers.csv:12:wave',
    names: ['2025', 'meeting-greet-users', '2025-09', 'every'],
  },
  {
    fault: 'a month where quarters are asked',
    changes: [sets('{ preset: meetings, every: quarter }'), met('bjorken', '2025-Q3'), met('bjorken', '2025-09')],
    says: [12, 13, 14, 15].map((row) => `error wrong-period answers.csv:${row}:wave`).join('\n'),
    names: [],
  },
  {
    fault: 'the number invited of a set in a period that it is not asked in',
    changes: [MEETINGS, met('bjorken', '2025-09'), ...INVITED_BY, ['invited.csv', 'bjorken,2025,40,,meetings']],
    says: 'error wrong-period invited.csv:6:wave',
    names: ['2025', 'meetings', '2025-09'],
  },
  {
    fault: 'a month among the declared waves',
    changes: [MEETINGS, met('bjorken', '2025-09'), answers('bjorken,2025-09,bemotande,Bra,9')],
    says: 'error unknown-wave answers.csv:12:wave',
    names: ['2025-09', '2024, 2025'],
  },
  {
    fault: 'a number invited in a period that nothing is asked in',
    changes: [MEETINGS, met('bjorken', '2025-09'), ['invited.csv', 'bjorken,2025-Q3,40']],
    says: 'error unknown-wave invited.csv:6:wave',
    names: ['2025-Q3', '2024, 2025'],
  },
  {
    fault: 'months in which nobody was asked',
    changes: [MEETINGS, met('bjorken', '2025-09'), met('bjorken', '2025-12')],
    says: 'warning pulses-missing answers.csv',
    names: ['meetings', '2025-10, 2025-11'],
  },
  {
    fault: 'a month that has not begun',
    changes: [MEETINGS, met('bjorken', '2026-02'), met('bjorken', '2026-05')],
    says: 'warning pulses-missing answers.csv\nwarning period-ahead answers.csv:12:wave',
    names: [],
  },
  {
    fault: 'more answers after meetings than were asked in the month',
    changes: [MEETINGS, met('bjorken', '2025-09'), ['invited.csv', 'bjorken,2025-09,7']],
    says: 'error more-answers-than-invited invited.csv:6:invited',
    names: ['bjorken', '2025-09', '8', '7'],
  },
  {
    fault: 'asked in a month, and nobody answered',
    changes: [MEETINGS, met('bjorken', '2025-09'), ['invited.csv', 'bjorken,2025-09,9\nlinden,2025-09,7']],
    says: 'warning invited-without-answers invited.csv:7:invited',
    names: ['linden', '2025-09', '7'],
  },
  {
    fault: 'a unit that has fallen silent in the last month, and not one that never was heard',
    changes: [
      MEETINGS,
      met('linden', '2025-09'),
      met('bjorken', '2025-10'),
      met('bjorken', '2025-11'),
      ['units.csv', 'granen,linden,Granen,,2026-01-01,,'],
    ],
    says: '',
    names: [],
  },
  {
    fault: 'a unit that has fallen silent after meetings',
    changes: [MEETINGS, met('linden', '2025-09'), met('bjorken', '2025-10'), met('bjorken', '2025-11')],
    says: 'warning unit-without-answers units.csv:4:id',
    names: ['linden', '2025-11'],
  },
  {
    fault: 'staff who have fallen silent',
    changes: [HME, nine('bjorken', TEN, {}, '2024'), nine('linden', TEN), nine('linden', TEN, {}, '2024')],
    says: 'warning answers-without-invited invited.csv\nwarning unit-without-answers units.csv:3:id',
    names: ['2025'],
  },
  {
    fault: 'answers after meetings from before the unit opened',
    changes: [
      MEETINGS,
      met('bjorken', '2025-09'),
      ['units.csv', 'granen,kommunen,Granen,,2026-01-01,,'],
      answers('granen,2025-09,meeting-greet-users,Ja,9'),
    ],
    says: 'error unit-not-open answers.csv:12:unit',
    names: ['granen', '2025-09', '2026-01-01'],
  },
  {
    fault: 'answers after meetings in the same month from a unit and the one that replaced it',
    changes: [
      MEETINGS,
      ['units.csv', 'granen,kommunen,Granen,,,2025-09-10,bjorken'],
      answers('bjorken,2025-09,meeting-greet-users,Ja,8', 'granen,2025-09,meeting-greet-users,Ja,9'),
      answers(...ALL_FOUR.slice(1).map((item) => `bjorken,2025-09,meeting-${item}-users,Ja,8`)),
    ],
    // It is missed in the survey too, and that is said beside.
    says: 'warning unit-without-answers units.csv:5:id\nerror replaced-and-shown units.csv:5:replaced_by',
    names: ['granen', '2025'],
  },
];
