import type { QuestionPlan } from '#mocks/make/survey.ts';

/** 2020 to 2025. The levels follow what Swedish users have answered for years: treatment high, influence lowest. */
export const questions: readonly QuestionPlan[] = [
  {
    id: 'bemoter',
    options: ['Mycket bra', 'Ganska bra', 'Varken bra eller dåligt', 'Ganska dåligt', 'Mycket dåligt', 'Vet inte'],
    good: 2,
    split: [
      [0.58, 0.42],
      [0.25, 0.5, 0.25],
    ],
    level: [0.87, 0.88, 0.87, 0.88, 0.87, 0.88],
    unsure: 0.015,
  },
  {
    id: 'lyssnar',
    options: ['Ja, alltid', 'Ja, oftast', 'Sällan', 'Aldrig', 'Vet inte'],
    good: 2,
    split: [
      [0.46, 0.54],
      [0.76, 0.24],
    ],
    level: [0.8, 0.81, 0.8, 0.82, 0.81, 0.82],
    unsure: 0.025,
  },
  {
    id: 'stod',
    options: ['Ja, helt', 'Till stor del', 'Till liten del', 'Nej, inte alls', 'Vet inte'],
    good: 2,
    split: [
      [0.4, 0.6],
      [0.7, 0.3],
    ],
    level: [0.82, null, 0.82, 0.83, 0.81, 0.83],
    unsure: 0.03,
  },
  {
    id: 'paverka',
    options: ['Mycket', 'Ganska mycket', 'Ganska lite', 'Inte alls', 'Vet inte'],
    good: 2,
    split: [
      [0.36, 0.64],
      [0.66, 0.34],
    ],
    level: [0.58, 0.6, 0.59, 0.63, 0.67, 0.74],
    unsure: 0.04,
  },
  {
    id: 'skillnad',
    options: ['Mycket bättre', 'Lite bättre', 'Ingen skillnad', 'Lite sämre', 'Mycket sämre', 'Vet inte'],
    good: 2,
    split: [
      [0.45, 0.55],
      [0.74, 0.18, 0.08],
    ],
    level: [0.64, 0.65, 0.61, 0.63, 0.62, 0.63],
    unsure: 0.085,
  },
];
