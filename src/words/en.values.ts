import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const { number } = format;

export const enValues: PageWords['values'] = {
  none: 'No value base has been entered.',
  adopted: (day, bodies) => `Adopted ${day} by ${bodies}.`,
  heard: (heard, all) =>
    heard === all
      ? 'Every value has something that listens for it.'
      : `${capital(numberWord(all - heard))} of ${numberWord(all)} still ${all - heard === 1 ? 'lacks' : 'lack'} anything that listens.`,
  tied: (goals, allGoals, measures, allMeasures) =>
    `${allGoals === 0 ? '' : `${number(goals)} of ${number(allGoals)} goals and `}${number(measures)} of ${number(allMeasures)} indicators are tied to a value.`,
  each: 'Value by value',
  unspoken: 'Named, but not yet put into words. What does it mean here?',
  practice: 'How it shows',
  noPractice: 'Not yet decided how it is to show.',
  listens: 'How we listen',
  unheard: 'No measure listens yet.',
  unheardHere: 'There are measures, but no figures for this unit.',
  unheardWhole: 'There are measures, but only for single units.',
  throughout: 'The value base as a whole',
};
