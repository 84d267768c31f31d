import { questionsOn, type Turnout, turnoutOf } from '#mocks/make/poll.ts';
import { level, months } from '#mocks/make/series.ts';
import type { SurveyPlan } from '#mocks/make/survey.ts';

/** A card with four questions at the end of each meeting, since October 2024. */
const MONTHS = months(2024, 10, 15);
const JULY = 9;

interface Asked {
  readonly party: 'users' | 'staff' | 'relatives' | 'partners';
  /** Greet, see, care, listen. */
  readonly levels: readonly [number, number, number, number];
  readonly units: readonly Turnout[];
}

/** Listening in the counselling service: more say yes since those who call are called back on the same day. */
const sinceSpring = [...level(-0.12, 6), ...level(0.08, 9)];

const everyone: readonly Asked[] = [
  {
    party: 'users',
    levels: [0.94, 0.87, 0.85, 0.82],
    units: [
      { unit: 'familieafdelingen', about: 16, swing: 6, rate: 0.55, apart: { 'meeting-listen-users': -0.06 } },
      { unit: 'bostoetten', about: 12, swing: 5, rate: 0.6 },
      { unit: 'rusmiddel', about: 13, swing: 6, rate: 0.5, apart: { 'meeting-listen-users': sinceSpring } },
    ],
  },
  {
    party: 'relatives',
    levels: [0.91, 0.78, 0.75, 0.72],
    units: [
      { unit: 'familieafdelingen', about: 6, swing: 4, rate: 0.4 },
      { unit: 'bostoetten', about: 3, swing: 2, rate: 0.4, without: [JULY] },
    ],
  },
  {
    party: 'staff',
    levels: [0.96, 0.84, 0.85, 0.78],
    units: [
      { unit: 'familieafdelingen', about: 9, swing: 4, rate: 0.65 },
      { unit: 'bostoetten', about: 6, swing: 3, rate: 0.7, without: [JULY] },
    ],
  },
  {
    party: 'partners',
    levels: [0.95, 0.81, 0.79, 0.77],
    units: [{ unit: 'familieafdelingen', about: 6, swing: 4, rate: 0.45 }],
  },
];

const planOf = ({ party, levels, units }: Asked): SurveyPlan => {
  const [greet, see, care, listen] = levels.map((middle) => level(middle, MONTHS.length));
  return {
    town: 'eksempelby',
    waves: MONTHS,
    questions: questionsOn(
      { options: ['Ja', 'Delvist', 'Nej', 'Ved ikke'], good: 1, split: [[1], [0.72, 0.28]], unsure: 0.02 },
      {
        [`meeting-greet-${party}`]: greet ?? [],
        [`meeting-see-${party}`]: see ?? [],
        [`meeting-care-${party}`]: care ?? [],
        [`meeting-listen-${party}`]: listen ?? [],
      },
    ),
    units: units.map((unit) => turnoutOf(`eksempelby ${party}`, MONTHS.length, unit)),
  };
};

/** After the meeting: the same four questions to everyone who was there, and whom they were put to. */
export const meetings = everyone.map((asked) => ({ party: asked.party, plan: planOf(asked) }));
