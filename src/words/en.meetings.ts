import { capital, format, numberWord } from './en.number.ts';
import type { svMeetings } from './sv.meetings.ts';

const withUsers = (held: number, users: number, unsaid: number): string => {
  if (users === held) return held === 1 ? 'users took part' : 'users took part in all of them';
  if (users > 0) return `users took part in ${unsaid > 0 ? 'at least ' : ''}${numberWord(users)} of them`;
  if (unsaid > 0) return 'whether users took part has not been written down';
  return held === 1 ? 'users did not take part' : 'users did not take part in any of them';
};

/** Meetings about the goals, held and planned, on every level, in English. */
export const enMeetings: typeof svMeetings = {
  title: 'Meetings',
  answer: (year, held, users, unsaid) =>
    held === 0
      ? `No meeting has been held yet in ${year}.`
      : `${held === 1 ? 'One meeting has' : `${capital(numberWord(held))} meetings have`} been held in ${year}; ${withUsers(held, users, unsaid)}.`,
  none: 'No meeting has been written down yet.',
  level: { committee: 'The committee', management: 'Management', unit: 'The units' },
  state: { held: 'held', planned: 'planned', missed: 'did not take place' },
  users: 'users took part',
  usersInvited: 'users will take part',
  noUsers: 'users did not take part',
  atLeast: (count) => `at least ${format.number(count)}`,
  about: 'about the goal',
  column: {
    level: 'Level',
    year: 'Month by month',
    held: 'Held',
    users: 'With users',
    planned: 'Planned',
    missed: 'Did not take place',
  },
  coming: 'Coming',
  earlier: 'Earlier meetings',
  more: 'Show more',
};
