import type { QuestionPlan, SurveyPlan, UnitPlan } from '#mocks/make/survey.ts';

/** 2022 to 2025. Support falls in 2025, when home care is short of hands; the rest stands still. */
const questions: readonly QuestionPlan[] = [
  {
    id: 'moede',
    options: ['Rigtig godt', 'Godt', 'Hverken godt eller dårligt', 'Dårligt', 'Rigtig dårligt', 'Ved ikke'],
    good: 2,
    split: [
      [0.52, 0.48],
      [0.4, 0.42, 0.18],
    ],
    level: [0.88, 0.87, 0.88, 0.88],
    unsure: 0.015,
  },
  {
    id: 'lytte',
    options: ['Ja, altid', 'Ja, for det meste', 'Sjældent', 'Aldrig', 'Ved ikke'],
    good: 2,
    split: [
      [0.44, 0.56],
      [0.78, 0.22],
    ],
    level: [0.83, 0.82, 0.84, 0.83],
    unsure: 0.02,
  },
  {
    id: 'stoette',
    options: ['Ja, fuldt ud', 'I høj grad', 'I mindre grad', 'Slet ikke', 'Ved ikke'],
    good: 2,
    split: [
      [0.42, 0.58],
      [0.74, 0.26],
    ],
    level: [0.84, 0.84, 0.83, 0.71],
    unsure: 0.03,
  },
  {
    id: 'medbestemmelse',
    options: ['Meget', 'En del', 'Ikke så meget', 'Slet ikke', 'Ved ikke'],
    good: 2,
    split: [
      [0.38, 0.62],
      [0.68, 0.32],
    ],
    level: [0.62, 0.64, 0.63, 0.67],
    unsure: 0.04,
  },
  {
    id: 'forskel',
    options: ['Meget bedre', 'Lidt bedre', 'Det samme', 'Lidt værre', 'Meget værre', 'Ved ikke'],
    good: 2,
    split: [
      [0.43, 0.57],
      [0.76, 0.17, 0.07],
    ],
    level: [0.66, 0.67, 0.66, 0.66],
    unsure: 0.06,
  },
];

const units: readonly UnitPlan[] = [
  {
    id: 'familieafdelingen',
    invited: [52, 54, 56, 58],
    answered: [26, 27, 29, 31],
    apart: { moede: -0.06, medbestemmelse: -0.08, forskel: -0.03 },
  },
  { id: 'plejefamilier', invited: [20, 20, 22, 22], answered: [11, 10, 12, 13], apart: { stoette: 0.04 } },
  {
    id: 'bostoetten',
    invited: [34, 36, 38, 40],
    answered: [18, 19, 21, 23],
    apart: { medbestemmelse: 0.08, forskel: 0.06 },
  },
  {
    id: 'rusmiddel',
    invited: [28, 30, 30, 32],
    answered: [10, 12, 14, 17],
    apart: { moede: -0.02, forskel: [0, 0, 0.04, 0.08] },
  },
  { id: 'lindevang', invited: [8, 8, 8, 8], answered: [4, 6, 4, 4], apart: { moede: 0.06 } },
  {
    id: 'hjemmepleje-nord',
    invited: [60, 62, 64, 66],
    answered: [36, 36, 38, 40],
    apart: { moede: 0.04, stoette: [0.02, 0.02, 0.01, -0.06] },
  },
  {
    id: 'hjemmepleje-syd',
    invited: [58, 58, 60, 62],
    answered: [37, 33, 28, 24],
    apart: { stoette: [0.02, 0.01, -0.02, -0.24], lytte: [0, 0, -0.02, -0.08] },
  },
  {
    id: 'moellehaven',
    invited: [40, 40, 42, 42],
    answered: [16, 19, 22, 27],
    apart: { moede: 0.05, forskel: -0.08 },
  },
];

export const survey: SurveyPlan = {
  town: 'eksempelby',
  waves: ['2022', '2023', '2024', '2025'],
  questions,
  units,
};
