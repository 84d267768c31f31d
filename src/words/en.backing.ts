import { format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

/** More units than these are counted, not named. */
const MOST_NAMED = 3;

export const enBacking: PageWords['backing'] = {
  title: 'Who stands behind it',
  users: 'The part users play',
  usersUnsaid: 'How users take part has not been described.',
  setting: {
    label: 'When the goal was set',
    steps: {
      0: 'Users had no part in it.',
      1: 'Users were told.',
      2: 'Users were asked.',
      3: 'Users helped to shape the goal.',
      4: 'Users helped to decide.',
    },
  },
  following: {
    label: 'When the goal is followed up',
    steps: {
      0: 'Users have no part in it.',
      1: 'Users are told how it goes.',
      2: 'Users are asked.',
      3: 'Users help to shape the follow-up.',
      4: 'Users help to decide.',
    },
  },
  agreement: 'How we agreed',
  backedBy: 'Stand behind it',
  coOwners: 'Share the responsibility',
  partners: 'Done together with',
  voicesBehind: 'Voices behind the goal',
  voices: (group, people) => `${group}: ${format.number(people)}`,
  absent: (group, reason) => `${group}: ${reason}`,
  evidence: 'What we build on',
  keepDoing: 'Keep doing',
  doneOtherwise: 'We could have done otherwise',
  failed: 'Who stands behind the goal could not be fetched just now.',
  overdue: (day) => `The conversation should have been held ${day}`,
  held: (day) => `The conversation was held ${day}`,
  below: 'Leads on to',
  onlyIn: (units) => {
    if (units.length > MOST_NAMED) return `Measured only in ${numberWord(units.length)} units.`;
    return `Measured only in ${units.length === 1 ? 'one unit' : 'these units'}: ${format.list(units)}.`;
  },
  unitsSay: 'The units have the floor',
  moreUnits: (count) => (count === 1 ? 'One more unit' : `${format.number(count)} more units`),
  answersTo: 'Answers the question',
  must: 'Duty',
  mustText: 'The law says that the municipality must measure this. It is nothing we have chosen to steer by.',
  want: 'Choice',
};
