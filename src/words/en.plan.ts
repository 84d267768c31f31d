import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const goalsOf = (count: number): string =>
  count === 0 ? 'no goals' : count === 1 ? 'one goal' : `${numberWord(count)} goals`;

export const enPlan: PageWords['plan'] = {
  lead: (goals) =>
    `${goals}. This is how they hang together with the core task, how they became so few, and how much time it takes to follow them.`,
  goals: (count) => (count === 0 ? 'no goal yet' : goalsOf(count)),
  measures: (count) =>
    count === 0 ? 'No indicator' : count === 1 ? 'One indicator' : `${capital(numberWord(count))} indicators`,
  heardBy: (names) => `We listen through: ${names}.`,
  bearings: 'The directions in the core task',
  threadEmpty: 'No goal is followed at present.',
  proposal: 'The proposal',
  replaced: 'What would make room',
  room: {
    swapped: 'There will be as many goals as before.',
    free: (places) => (places === 1 ? 'One place is free.' : `${capital(numberWord(places))} places are free.`),
    full: 'No place is free. Something else must go first.',
  },
  loose: {
    title: 'Loose ends',
    none: 'There are no loose ends: every goal has a direction, a decision, an indicator and something to belong to.',
    noBearing: (goal) => `${goal}: follows no direction in the core task`,
    noParent: (goal) => `${goal}: belongs to no goal above it`,
    noAdoption: (goal) => `${goal}: when it was adopted is not given`,
    noIndicator: (goal) => `${goal}: no indicator listens`,
    unusedBearing: (bearing) => `${bearing}: no goal follows this direction`,
  },
  upward: {
    title: 'Begin in a unit',
    text: 'Choose a unit and follow the thread upwards: which goals hold for it, who adopted them and where they lead.',
    none: 'No goal holds for this unit.',
  },
  duties: 'Duty and choice',
  dutiesText: 'The law is the foundation and holds whatever we choose. The goals are what we have chosen to do better.',
  must: 'Duty: the law requires it',
  want: 'Choice: the municipality has chosen it',
  mustNone: 'None of the goals is required by law.',
  wantNone: 'No goal has been chosen.',
  law: 'What the law says we must measure',
  lawNone: 'No indicator has been entered as required by law.',
  lawUnheard: 'There are no figures.',
  journey: 'From many goals to few',
  fewer: (peak, year, now) =>
    `At most we followed ${goalsOf(peak)} at the same time, last in ${year}. Now we follow ${numberWord(now)}.`,
  never: (now) =>
    now === 0 ? 'No goal is followed.' : `We follow ${goalsOf(now)}. There have never been more at the same time.`,
  uncounted: (count) =>
    count === 1
      ? 'One goal has no date of adoption and cannot be counted.'
      : `${capital(numberWord(count))} goals have no date of adoption and cannot be counted.`,
  mostAtOnce: 'Goals at the same time, at most',
  atMost: (year, goals) => `${year}: ${goals}`,
  followed: 'Followed now',
  search: 'Search the goals',
  found: (shown, all) =>
    shown === all
      ? `${format.number(all)} ${all === 1 ? 'goal' : 'goals'}`
      : `${format.number(shown)} of ${format.number(all)} goals`,
  noneFound: 'No goal fits the search.',
  clear: 'Show all goals',
  cost: 'What measuring costs',
  measuring: {
    hours: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
    whole: (hours) =>
      `A unit that measured everything the municipality measures would spend about ${hours} a year on it.`,
    unit: (unit, hours) => `${unit} spends about ${hours} a year on measuring.`,
    unsaid: (count) =>
      count === 1
        ? 'For one more indicator the time has not been estimated.'
        : `For ${numberWord(count)} more indicators the time has not been estimated.`,
    none: 'How long it takes to measure has not been estimated.',
    caption: 'Time spent measuring, in a unit',
    table: 'Show indicator by indicator',
    column: { indicator: 'Indicator', minutes: 'Minutes each time', times: 'Times a year', hours: 'Hours a year' },
  },
  stopped: 'What we have stopped doing',
  stoppedMore: 'All that we have stopped, and what we try instead',
  failed: 'What we have stopped doing could not be fetched just now.',
  terms: 'Words that are explained',
};
