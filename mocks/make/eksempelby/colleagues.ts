import { questionsOn } from '#mocks/make/poll.ts';
import type { SurveyPlan } from '#mocks/make/survey.ts';

const WAVES = ['2024', '2025'];

const FULLY = {
  options: ['Ja, helt', 'Ja, for en stor del', 'Delvist', 'Nej, næppe', 'Nej, slet ikke', 'Ved ikke'],
  good: 2,
  split: [
    [0.45, 0.55],
    [0.66, 0.24, 0.1],
  ],
  unsure: 0.03,
} as const;

/** Where hands are short, fewer trust those who are to find them. */
export const staff: SurveyPlan = {
  town: 'eksempelby',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-staff-users': [0.79, 0.78], 'trust-staff-managers': [0.81, 0.78] }),
  units: [
    { id: 'familieafdelingen', invited: [26, 27], answered: [18, 19] },
    { id: 'plejefamilier', invited: [6, 6], answered: [4, 4] },
    { id: 'bostoetten', invited: [17, 18], answered: [12, 13] },
    { id: 'rusmiddel', invited: [9, 10], answered: [7, 8] },
    { id: 'lindevang', invited: [14, 14], answered: [9, 10] },
    { id: 'hjemmepleje-nord', invited: [42, 43], answered: [24, 26] },
    {
      id: 'hjemmepleje-syd',
      invited: [40, 37],
      answered: [21, 18],
      apart: { 'trust-staff-managers': [-0.05, -0.24] },
    },
    { id: 'moellehaven', invited: [46, 46], answered: [25, 27] },
  ],
};

export const managers: SurveyPlan = {
  town: 'eksempelby',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-managers-staff': [0.92, 0.92], 'trust-managers-politicians': [0.6, 0.58] }),
  units: [{ id: 'kommunen', invited: [14, 14], answered: [11, 13] }],
};

/** Nine in the committee. In 2024 so few answered that nothing is told of it. */
export const politicians: SurveyPlan = {
  town: 'eksempelby',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-politicians-managers': [0.82, 0.82] }),
  units: [{ id: 'kommunen', invited: [9, 9], answered: [3, 8] }],
};
