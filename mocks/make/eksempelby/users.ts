import { questionsOn } from '#mocks/make/poll.ts';
import type { SurveyPlan } from '#mocks/make/survey.ts';
import { survey } from './survey.ts';

const DO_NOT_KNOW = 'Ved ikke';

/** Nearly as many as answer the other questions of the form, in its last two years. */
const alsoAnswered = (part: number): SurveyPlan['units'] =>
  survey.units.map(({ id, answered }) => ({
    id,
    invited: [],
    answered: answered.slice(2).map((persons) => persons && Math.round(persons * part)),
  }));

const WAVES = ['2024', '2025'];

/** What the heart values ask of us, beside the five questions. Recognition has no question: nobody has said what it is. */
const heart: SurveyPlan = {
  town: 'eksempelby',
  waves: WAVES,
  questions: [
    ...questionsOn(
      {
        options: ['Ja, altid', 'Ja, for det meste', 'Sjældent', 'Aldrig', DO_NOT_KNOW],
        good: 2,
        split: [
          [0.4, 0.6],
          [0.8, 0.2],
        ],
        unsure: 0.03,
      },
      { 'holder-ord': [0.84, 0.82], 'tid-nok': [0.74, 0.68] },
    ),
    ...questionsOn(
      {
        options: ['Ja, fuldt ud', 'I høj grad', 'I mindre grad', 'Slet ikke', DO_NOT_KNOW],
        good: 2,
        split: [
          [0.36, 0.64],
          [0.76, 0.24],
        ],
        unsure: 0.04,
      },
      { 'klare-ord': [0.71, 0.73], 'hvem-ringe-til': [0.77, 0.76] },
    ),
    ...questionsOn(
      {
        options: ['Meget', 'En del', 'Ikke så meget', 'Slet ikke', DO_NOT_KNOW],
        good: 2,
        split: [
          [0.34, 0.66],
          [0.72, 0.28],
        ],
        unsure: 0.05,
      },
      { 'ventede-medbestemmelse': [0.74, 0.75] },
    ),
  ],
  units: alsoAnswered(0.95).map((unit) =>
    unit.id === 'hjemmepleje-syd' ? { ...unit, apart: { 'tid-nok': [-0.06, -0.26], 'holder-ord': [0, -0.14] } } : unit,
  ),
};

const trustInStaff: SurveyPlan = {
  town: 'eksempelby',
  waves: WAVES,
  questions: questionsOn(
    {
      options: ['Ja, helt', 'Ja, for en stor del', 'Delvist', 'Nej, næppe', 'Nej, slet ikke', DO_NOT_KNOW],
      good: 2,
      split: [
        [0.5, 0.5],
        [0.62, 0.26, 0.12],
      ],
      unsure: 0.03,
    },
    { 'trust-users-staff': [0.87, 0.85] },
  ),
  units: alsoAnswered(0.96),
};

/** What users are asked beside the five questions, in the same form. */
export const beside: readonly SurveyPlan[] = [heart, trustInStaff];
