import { questionsOn } from '#mocks/make/poll.ts';
import type { QuestionPlan, SurveyPlan } from '#mocks/make/survey.ts';
import { survey } from './survey.ts';

const NO_OPINION = 'Vet inte/ingen åsikt';
const four = (first: string, second: string, third: string, fourth: string) => ({
  options: [first, second, third, fourth, NO_OPINION],
  good: 2,
  split: [
    [0.42, 0.58],
    [0.68, 0.32],
  ] as const,
  unsure: 0.04,
});

const missed = (first: number, third: number, fourth: number): QuestionPlan['level'] => [first, null, third, fourth];

/** The county did not make the national survey in 2023. Influence is lowest, as it has been in the whole country. */
const national: SurveyPlan = {
  town: 'exempelkoping',
  waves: ['2022', '2023', '2024', '2025'],
  questions: [
    ...questionsOn(four('Mycket lätt', 'Ganska lätt', 'Ganska svårt', 'Mycket svårt'), {
      'ifo-contact': missed(0.79, 0.78, 0.8),
      'ifo-information': missed(0.82, 0.83, 0.82),
    }),
    ...questionsOn(four('Mycket stor', 'Ganska stor', 'Ganska liten', 'Mycket liten'), {
      'ifo-understanding': missed(0.84, 0.83, 0.85),
    }),
    ...questionsOn(
      { options: ['Ja', 'Nej', NO_OPINION], good: 1, split: [[1], [1]], unsure: 0.07 },
      { 'ifo-views': missed(0.7, 0.72, 0.74) },
    ),
    ...questionsOn(four('Mycket', 'Ganska mycket', 'Ganska lite', 'Inte alls'), {
      'ifo-influence': missed(0.57, 0.58, 0.6),
    }),
    ...questionsOn(four('Mycket nöjd', 'Ganska nöjd', 'Ganska missnöjd', 'Mycket missnöjd'), {
      'ifo-satisfied': missed(0.83, 0.82, 0.83),
    }),
    ...questionsOn(
      {
        options: [
          'Förbättrats mycket',
          'Förbättrats lite',
          'Inte förändrats',
          'Försämrats lite',
          'Försämrats mycket',
          NO_OPINION,
        ],
        good: 2,
        split: [
          [0.5, 0.5],
          [0.7, 0.2, 0.1],
        ],
        unsure: 0.05,
      },
      { 'ifo-change': missed(0.66, 0.65, 0.67) },
    ),
  ],
  units: [
    { id: 'vuxenenheten', invited: [], answered: [19, null, 25, 29], apart: { 'ifo-change': 0.08 } },
    { id: 'barn-familj', invited: [], answered: [21, null, 27, 30], apart: { 'ifo-change': -0.12 } },
    {
      id: 'ekonomiskt-bistand',
      invited: [],
      answered: [30, null, 26, 25],
      apart: { 'ifo-influence': -0.13, 'ifo-contact': -0.1, 'ifo-information': -0.08 },
    },
    { id: 'familjehem', invited: [], answered: [8, null, 7, 9] },
  ],
};

const UNSURE = 'Vet inte';

/** From a wave on, nearly as many as answer the other questions of the form. */
const alsoAnswered = (since: string, part: number): SurveyPlan['units'] =>
  survey.units
    .filter(({ id }) => id !== 'kommunen' && id !== 'lss')
    .map(({ id, answered }) => ({
      id,
      invited: [],
      answered: answered.slice(survey.waves.indexOf(since)).map((persons) => persons && Math.round(persons * part)),
    }));

/** Own questions beside the five: what people had expected, and three that the value base speaks of. */
const own: SurveyPlan = {
  town: 'exempelkoping',
  waves: ['2023', '2024', '2025'],
  questions: [
    ...questionsOn(
      {
        options: ['Mycket', 'Ganska mycket', 'Ganska lite', 'Inte alls', UNSURE],
        good: 2,
        split: [
          [0.3, 0.7],
          [0.7, 0.3],
        ],
        unsure: 0.06,
      },
      { 'vantade-paverka': [0.57, 0.56, 0.58] },
    ),
    ...questionsOn(
      {
        options: ['Ja, helt', 'Till stor del', 'Till liten del', 'Nej, inte alls', UNSURE],
        good: 2,
        split: [
          [0.42, 0.58],
          [0.74, 0.26],
        ],
        unsure: 0.05,
      },
      { 'hopp-framat': [null, 0.71, 0.72], 'passar-mig': [null, 0.76, 0.75], 'forstar-planen': [null, 0.69, 0.72] },
    ),
  ],
  units: alsoAnswered('2023', 0.94).map((unit) =>
    unit.id === 'ekonomiskt-bistand'
      ? { ...unit, apart: { 'vantade-paverka': 0.08, 'forstar-planen': -0.14, 'passar-mig': -0.08 } }
      : unit,
  ),
};

/** Those whose planner was changed again and again have lost some of their trust. */
const trustInStaff: SurveyPlan = {
  town: 'exempelkoping',
  waves: ['2023', '2024', '2025'],
  questions: questionsOn(
    {
      options: ['Ja, helt', 'Ja, till stor del', 'Delvis', 'Nej, knappast', 'Nej, inte alls', UNSURE],
      good: 2,
      split: [
        [0.52, 0.48],
        [0.6, 0.28, 0.12],
      ],
      unsure: 0.03,
    },
    { 'trust-users-staff': [0.86, 0.85, 0.86] },
  ),
  units: alsoAnswered('2023', 0.96).map((unit) => {
    const apart = { exempelomsorg: [0.05, 0, -0.2], 'ekonomiskt-bistand': -0.1 }[unit.id];
    return apart === undefined ? unit : { ...unit, apart: { 'trust-users-staff': apart } };
  }),
};

/** What users are asked beside the five questions, in the same form. */
export const beside: readonly SurveyPlan[] = [national, own, trustInStaff];
