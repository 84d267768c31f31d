import type { svVerdict } from './sv.verdict.ts';

/** What may be said of a figure, and what to ask then. METHOD 5.3. */
export const enVerdict: typeof svVerdict = {
  direction: {
    improving: 'Clear improvement – more than chance usually gives',
    worsening: 'Clear deterioration – more than chance usually gives',
    higher: 'Clearly higher than before',
    lower: 'Clearly lower than before',
    'no-change': 'No change beyond the usual variation',
    'too-few-answers': 'Too few answers to say whether anything has changed',
    'too-few-measurements': 'Too few measurements to say whether anything has changed',
    first: 'First measurement – nothing to compare with yet',
    'latest-missing': 'No figure for the latest period',
    'no-data': 'No data yet',
    withheld: 'Too few answers to show',
    'too-early': 'Too early to say',
  },
  tooEarly: (year) => `Too early to say – the goal will not be judged before ${year}`,
  ask: {
    improving: 'What did you do? Will it last? Who can learn from it?',
    worsening: 'What happened? What do you need from us?',
    higher: 'What does it mean for the people concerned?',
    lower: 'What does it mean for the people concerned?',
    'no-change': 'Are we content with this level? If not, what in the way of working should change?',
    'too-few-answers': 'How can more people be asked?',
    'too-few-measurements': 'What do users and staff tell us meanwhile?',
    first: 'Is this the right thing to measure?',
    'latest-missing': 'When will the figure come, and what do we know meanwhile?',
    'no-data': 'What do we want to know, and who can tell us?',
    withheld: 'How do you listen when you are so few?',
    'too-early': 'What do the people involved tell us while we wait?',
  },
  target: {
    'consistently-met': 'The target is met consistently.',
    'consistently-missed': 'The target will not be met unless the way of working changes.',
    'hit-or-miss': 'The target is met sometimes – usual variation decides.',
    'met-now': 'The latest measurement is surely on the right side of the target.',
    'missed-now': 'The latest measurement is surely on the wrong side of the target.',
    'cannot-tell': 'Cannot tell whether the target is met.',
    'at-or-better-now': 'The latest value reaches the target.',
    'worse-now': 'The latest value does not reach the target.',
  },
  trial: 'Provisional limits (12–19 measurements).',
  whyTitle: 'Why do we say so?',
  why: {
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
    withheld: 'So few have answered that a person could be recognised. So no figure is shown, whether good or bad.',
    early: 'An effort needs time. Before the agreed date we say neither that it has succeeded nor that it has failed.',
  },
};
