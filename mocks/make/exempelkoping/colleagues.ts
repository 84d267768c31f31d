import { questionsOn } from '#mocks/make/poll.ts';
import { level } from '#mocks/make/series.ts';
import type { SurveyPlan, UnitPlan } from '#mocks/make/survey.ts';

const WAVES = ['2023', '2024', '2025'];
const always = (share: number) => level(share, WAVES.length);

/** Own staff only. Two of the units are so small that what they think is never shown. */
const workplaces: readonly UnitPlan[] = [
  { id: 'vuxenenheten', invited: [10, 11, 11], answered: [8, 8, 9] },
  { id: 'barn-familj', invited: [18, 18, 19], answered: [13, 14, 17] },
  { id: 'ekonomiskt-bistand', invited: [11, 10, 10], answered: [8, 8, 8] },
  { id: 'familjehem', invited: [5, 5, 6], answered: [4, 4, 4] },
  { id: 'hemtjanst-norr', invited: [25, 26, 26], answered: [16, 17, 20] },
  { id: 'hemtjanst-soder', invited: [23, 23, 24], answered: [15, 16, 18] },
  {
    id: 'hemtjanst-centrum',
    invited: [28, 28, 29],
    answered: [17, 19, 23],
    apart: { 'hme-3': -0.1, 'hme-7': -0.1, 'hme-8': -0.12 },
  },
  { id: 'bjorkbacken', invited: [32, 33, 33], answered: [22, 23, 26] },
  { id: 'ekhojden', invited: [18, null, null], answered: [12, null, null], apart: { 'hme-3': -0.16, 'hme-9': -0.14 } },
  { id: 'lindgarden', invited: [null, 24, 25], answered: [null, 15, 18] },
  { id: 'verkstan', invited: [15, 15, 16], answered: [11, 12, 13], apart: { 'hme-1': 0.06, 'hme-3': 0.08 } },
  { id: 'boendestod', invited: [6, 7, 7], answered: [4, 5, 4] },
  { id: 'glantan', invited: [9, 9, 9], answered: [6, 7, 7] },
];

/** Sustainable staff engagement, asked in the spring since 2023. Follow-up of goals has always been lowest. */
export const engagement: SurveyPlan = {
  town: 'exempelkoping',
  waves: WAVES,
  questions: questionsOn(
    {
      options: [
        'Stämmer mycket bra',
        'Stämmer ganska bra',
        'Stämmer varken bra eller dåligt',
        'Stämmer ganska dåligt',
        'Stämmer mycket dåligt',
      ],
      good: 2,
      split: [
        [0.48, 0.52],
        [0.62, 0.27, 0.11],
      ],
      unsure: 0,
    },
    {
      'hme-1': always(0.9),
      'hme-2': always(0.74),
      'hme-3': always(0.72),
      'hme-4': always(0.76),
      'hme-5': always(0.84),
      'hme-6': always(0.8),
      'hme-7': always(0.79),
      'hme-8': always(0.61),
      'hme-9': always(0.83),
    },
  ),
  units: workplaces,
};

const FULLY = {
  options: ['Ja, helt', 'Ja, till stor del', 'Delvis', 'Nej, knappast', 'Nej, inte alls', 'Vet inte'],
  good: 2,
  split: [
    [0.44, 0.56],
    [0.66, 0.24, 0.1],
  ],
  unsure: 0.03,
} as const;

/** Asked in the same form as engagement, and so of the same persons. */
const amongStaff: SurveyPlan = {
  town: 'exempelkoping',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-staff-users': always(0.77), 'trust-staff-managers': [0.8, 0.81, 0.8] }),
  units: workplaces,
};

/** Eighteen managers or so in the whole municipality, and eleven politicians, of whom few answered in 2024. */
export const managers: SurveyPlan = {
  town: 'exempelkoping',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-managers-staff': always(0.9), 'trust-managers-politicians': always(0.64) }),
  units: [{ id: 'kommunen', invited: [20, 20, 19], answered: [15, 17, 18] }],
};

export const politicians: SurveyPlan = {
  town: 'exempelkoping',
  waves: WAVES,
  questions: questionsOn(FULLY, { 'trust-politicians-managers': always(0.8) }),
  units: [{ id: 'kommunen', invited: [11, 11, 11], answered: [9, 4, 10] }],
};

/** What everyone who works for the users is asked. */
export const colleagues: readonly SurveyPlan[] = [engagement, amongStaff];
