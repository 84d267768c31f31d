import type { PageWords } from './sv.pages.ts';

/** The reasons behind the sentences, for who asks. */
export const enWhy: PageWords['why'] = {
  title: 'Why do we say so?',
  of: {
    usual:
      'The latest figure lies within what is usual. Figures go up and down by themselves, and this is such a movement.',
    outside: 'The latest figure lies outside everything that usual variation tends to give.',
    trend: 'Seven measurements in a row have gone the same way. That seldom happens by chance.',
    'two-of-three':
      'Two of the three latest measurements lie near the limit of what is usual, on the same side. That seldom happens by chance.',
    shift: 'Seven measurements in a row lie on the same side of the average. That seldom happens by chance.',
    'vs-previous': 'The difference from the previous measurement is larger than chance gives in 99 cases out of 100.',
    'vs-earlier':
      'The difference from all earlier measurements taken together is larger than chance gives in 99 cases out of 100.',
    'trend-test':
      'The share of good answers has moved the same way over several measurements, more than chance gives in 99 cases out of 100.',
    equal: 'There are so many answers that a change of more than ten percentage points would probably have shown.',
    runs: 'The figures have long been on the same side of the middle. That seldom happens by chance.',
    'few-answers':
      'With so few answers the share can swing a good deal without anything having happened, and a real change can be there without showing. Silence does not mean that all is well.',
    'few-measurements': 'It takes at least ten measurements to tell a change from the usual variation.',
    one: 'There is only one measurement, so there is nothing to compare with.',
    missing: 'The latest period has no figure. Older figures say nothing about now.',
    none: 'There are no figures yet.',
    withheld:
      'So few people stand behind the figure that someone could be recognised. So it is not shown, whether good or bad.',
    early: 'An effort needs time. Before the agreed date we say neither that it has succeeded nor that it has failed.',
  },
};
