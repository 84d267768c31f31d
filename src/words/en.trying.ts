import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const hours = (count: number): string =>
  count === 1 ? 'one hour' : `${format.number(count, count % 1 === 0 ? 0 : 1)} hours`;
const things = (count: number): string => (count === 1 ? 'one thing' : `${numberWord(count)} things`);
const days = (count: number): string => (count === 1 ? 'one day' : `${format.number(count)} days`);
const trials = (count: number): string => (count === 1 ? 'trial' : 'trials');

/** What has been tried and what was learnt, what was stopped, what nobody knows yet, and what was put right, in English. */
export const enTrying: PageWords['trying'] = {
  answer: (begun, learnt) => {
    if (begun === 1) {
      const said =
        learnt === 1 ? 'and we have learnt something from it' : 'and what we have learnt has not been written down yet';
      return `One trial is under way or over, ${said}.`;
    }
    const said =
      learnt === 0
        ? 'what we have learnt has not been written down yet'
        : `we have learnt something from ${learnt === begun ? 'all of them' : numberWord(learnt)}`;
    return `${capital(numberWord(begun))} trials are under way or over; ${said}.`;
  },
  noneBegun: 'No trial has begun yet.',
  noTrials: 'No trial has been written down yet.',
  none: 'Nothing has been written down here yet of what we are trying, have stopped or do not know. The first thing to be written down will show here.',
  steps: 'How big the step is',
  phase: { adjust: 'Adjust', try: 'Try', test: 'Test', dare: 'Dare' },
  phaseText: {
    adjust: 'A small change in what we already do.',
    try: 'Something new on a small scale, to see whether it works.',
    test: 'Something new that we follow, to see whether it makes a difference.',
    dare: 'A big step, and we do not know where it leads.',
  },
  state: {
    planned: 'Not begun yet',
    running: 'Under way',
    unsaid: 'Over, not yet decided whether to keep it',
    kept: 'We kept it',
    changed: 'We changed it',
    stopped: 'We stopped it',
    unclear: 'It is not possible to say',
  },
  begins: (day) => `begins on ${day}`,
  since: (day) => `since ${day}`,
  between: (first, last) => (first === last ? first : `${first} – ${last}`),
  story: {
    why: 'Why',
    learnt: 'We have learnt',
    instead: 'Instead',
    with: 'Together with',
    next: 'How we look for an answer',
    right: 'Now it is put right',
    told: 'Those concerned',
  },
  notWritten: 'not written down yet',
  link: { goal: 'Belongs to the goal', indicator: 'May be seen in' },
  found: (count) => `${format.number(count)} ${trials(count)}`,
  all: (count) => `Show all ${format.number(count)}`,
  more: 'Show more',
  clear: 'Show all trials',
  noneChosen: 'No trial of that kind has been written down.',
  stopped: {
    title: 'What we have stopped',
    text: 'Stopping what does not help gives time to what does.',
    answer: (count, freed, unknown) => {
      const stopped = `We have stopped ${things(count)}.`;
      if (freed === null) return `${stopped} How much time that has given has not been estimated.`;
      if (unknown === 0) return `${stopped} That has given ${hours(freed)} a year to other things.`;
      return `${stopped} That has given at least ${hours(freed)} a year to other things; for ${things(unknown)} the time has not been estimated.`;
    },
    hours: (count) => `gave ${hours(count)} a year`,
    none: 'Nothing has been written down here yet.',
  },
  unknowns: {
    title: 'We do not know yet',
    text: 'To this we have no answer. What has been open longest comes first.',
    since: (day, age, published) => `since ${day}: ${days(age)} by ${published}`,
    notDecided: 'not decided yet',
    none: 'Nothing has been written down here yet.',
  },
  corrections: {
    title: 'Corrections',
    text: 'What went wrong, and what we did about it.',
    kind: { figure: 'Figure', mistake: 'Mistake' },
    told: (day) => `were told on ${day}`,
    notTold: 'have not been told yet',
    none: 'No correction has been written down.',
  },
  source: 'The organisation’s own notes',
  column: {
    phase: 'Step',
    what: 'What',
    why: 'Why',
    unit: 'Unit',
    goal: 'Goal',
    indicator: 'Indicator',
    started: 'Began',
    ended: 'Ended',
    date: 'Day',
    since: 'Since',
    learnt: 'What we learnt',
    outcome: 'How it went',
    instead: 'Instead',
    with: 'Together with',
    hours: 'Hours a year',
    next: 'How we try to find out',
    kind: 'Kind',
    wrong: 'What was wrong',
    right: 'How it was put right',
    told: 'Told',
  },
};
