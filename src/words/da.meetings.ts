import { format, numberWord } from './da.number.ts';
import type { svMeetings } from './sv.meetings.ts';

const withUsers = (held: number, users: number, unsaid: number): string => {
  if (users === held) return held === 1 ? 'borgere var med' : 'borgere var med til dem alle';
  if (users > 0) return `borgere var med til ${unsaid > 0 ? 'mindst ' : ''}${numberWord(users)} af dem`;
  if (unsaid > 0) return 'det er ikke skrevet ind, om borgere var med';
  return held === 1 ? 'borgere var ikke med' : 'borgere var ikke med til nogen af dem';
};

/** Meetings about the goals, held and planned, on every level, in Danish. */
export const daMeetings: typeof svMeetings = {
  title: 'Møder',
  answer: (year, held, users, unsaid) =>
    held === 0
      ? `I ${year} er der ikke holdt noget møde endnu.`
      : `I ${year} er der holdt ${held === 1 ? 'et møde' : `${numberWord(held)} møder`}; ${withUsers(held, users, unsaid)}.`,
  none: 'Intet møde er skrevet ind endnu.',
  level: { committee: 'Udvalget', management: 'Ledelsen', unit: 'Enhederne' },
  state: { held: 'holdt', planned: 'planlagt', missed: 'blev ikke til noget' },
  users: 'borgere var med',
  usersInvited: 'borgere skal være med',
  noUsers: 'borgere var ikke med',
  atLeast: (count) => `mindst ${format.number(count)}`,
  about: 'om målet',
  column: {
    level: 'Niveau',
    year: 'Måned for måned',
    held: 'Holdt',
    users: 'Borgere med',
    planned: 'Planlagt',
    missed: 'Blev ikke til noget',
  },
  coming: 'Kommende',
  earlier: 'Tidligere møder',
  more: 'Vis flere',
};
