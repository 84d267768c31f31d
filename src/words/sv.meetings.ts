import { format, numberWord } from './sv.number.ts';

const withUsers = (held: number, users: number, unsaid: number): string => {
  if (users === held) return held === 1 ? 'brukare var med' : 'brukare var med på alla';
  if (users > 0) return `brukare var med på ${unsaid > 0 ? 'minst ' : ''}${numberWord(users)} av dem`;
  if (unsaid > 0) return 'det är inte inskrivet om brukare var med';
  return held === 1 ? 'brukare var inte med' : 'brukare var inte med på något av dem';
};

/** Meetings about the goals, held and planned, on every level. */
export const svMeetings = {
  title: 'Möten',
  /** Meetings held in a year, those that users took part in, and those of which nobody has said. */
  answer: (year: string, held: number, users: number, unsaid: number): string =>
    held === 0
      ? `Under ${year} har inget möte hållits än.`
      : `Under ${year} har ${held === 1 ? 'ett möte' : `${numberWord(held)} möten`} hållits; ${withUsers(held, users, unsaid)}.`,
  none: 'Inget möte är inskrivet ännu.',
  level: { committee: 'Nämnden', management: 'Ledningen', unit: 'Enheterna' },
  state: { held: 'hållet', planned: 'planerat', missed: 'blev inte av' },
  users: 'brukare var med',
  usersInvited: 'brukare ska vara med',
  noUsers: 'brukare var inte med',
  atLeast: (count: number): string => `minst ${format.number(count)}`,
  about: 'om målet',
  column: {
    level: 'Nivå',
    year: 'Månad för månad',
    held: 'Hållna',
    users: 'Brukare med',
    planned: 'Planerade',
    missed: 'Blev inte av',
  },
  coming: 'Kommande',
  earlier: 'Tidigare möten',
  more: 'Visa fler',
};
