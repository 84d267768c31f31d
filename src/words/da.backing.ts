import { format, numberWord } from './da.number.ts';
import type { PageWords } from './sv.pages.ts';

/** More units than these are counted, not named. */
const MOST_NAMED = 3;

export const daBacking: PageWords['backing'] = {
  title: 'Hvem der står bag',
  users: 'Borgernes del',
  usersUnsaid: 'Det er ikke beskrevet, hvordan borgerne er med.',
  setting: {
    label: 'Da målet blev sat',
    steps: {
      0: 'Borgerne var ikke med.',
      1: 'Borgerne fik besked.',
      2: 'Borgerne blev spurgt.',
      3: 'Borgerne var med til at forme målet.',
      4: 'Borgerne var med til at beslutte.',
    },
  },
  following: {
    label: 'Når målet følges op',
    steps: {
      0: 'Borgerne er ikke med.',
      1: 'Borgerne får at vide, hvordan det går.',
      2: 'Borgerne bliver spurgt.',
      3: 'Borgerne er med til at forme opfølgningen.',
      4: 'Borgerne er med til at beslutte.',
    },
  },
  agreement: 'Sådan blev vi enige',
  backedBy: 'Står bag',
  coOwners: 'Deler ansvaret',
  partners: 'Gøres sammen med',
  voicesBehind: 'Stemmer bag målet',
  voices: (group, people) => `${group}: ${format.number(people)}`,
  absent: (group, reason) => `${group}: ${reason}`,
  evidence: 'Det, vi bygger på',
  keepDoing: 'Fortsæt med',
  doneOtherwise: 'Vi kunne have gjort det anderledes',
  failed: 'Hvem der står bag målet, kunne ikke hentes lige nu.',
  overdue: (day) => `Samtalen skulle have været holdt ${day}`,
  held: (day) => `Samtalen blev holdt ${day}`,
  below: 'Fører videre til',
  onlyIn: (units) =>
    `Måles kun i ${units.length > MOST_NAMED ? `${numberWord(units.length)} enheder` : format.list(units)}.`,
  unitsSay: 'Enhederne har ordet',
  moreUnits: (count) => (count === 1 ? 'En enhed til' : `${format.number(count)} enheder til`),
  answersTo: 'Svarer på',
  must: 'Skal',
  mustText: 'Det her skal kommunen måle efter loven. Det er ikke noget, vi har valgt at styre efter.',
  want: 'Vil',
};
