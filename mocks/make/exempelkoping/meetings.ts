import { questionsOn, type Turnout, turnoutOf } from '#mocks/make/poll.ts';
import { level, months } from '#mocks/make/series.ts';
import type { SurveyPlan } from '#mocks/make/survey.ts';

/** A screen by the door since October 2024. */
const MONTHS = months(2024, 10, 15);
const JULY = 9;

/** The family unit's users feel more cared about since May 2025, when the first meeting is booked at once. */
const sinceMay = [...level(-0.14, 7), ...level(0.09, 8)];

interface Asked {
  readonly party: 'users' | 'staff' | 'relatives' | 'partners';
  /** Greet, see, care, listen. */
  readonly levels: readonly [number, number, number, number];
  readonly units: readonly Turnout[];
}

const everyone: readonly Asked[] = [
  {
    party: 'users',
    levels: [0.93, 0.86, 0.83, 0.81],
    units: [
      { unit: 'vuxenenheten', about: 13, swing: 6, rate: 0.55 },
      { unit: 'barn-familj', about: 17, swing: 7, rate: 0.6, apart: { 'meeting-care-users': sinceMay } },
      {
        unit: 'ekonomiskt-bistand',
        about: 9,
        swing: 6,
        rate: 0.3,
        without: [JULY],
        apart: { 'meeting-see-users': -0.08, 'meeting-listen-users': -0.1 },
      },
      { unit: 'hemtjanst-centrum', about: 19, swing: 6, rate: 0.45, from: 5 },
    ],
  },
  {
    party: 'relatives',
    levels: [0.9, 0.77, 0.76, 0.7],
    units: [
      { unit: 'barn-familj', about: 6, swing: 4, rate: 0.4 },
      { unit: 'hemtjanst-centrum', about: 5, swing: 4, rate: 0.3, from: 5 },
    ],
  },
  {
    party: 'staff',
    levels: [0.95, 0.82, 0.85, 0.75],
    units: [
      { unit: 'vuxenenheten', about: 7, swing: 3, rate: 0.7, without: [JULY] },
      { unit: 'barn-familj', about: 11, swing: 5, rate: 0.65, without: [JULY] },
      { unit: 'hemtjanst-centrum', about: 6, swing: 4, rate: 0.35, from: 5 },
    ],
  },
  {
    party: 'partners',
    levels: [0.95, 0.8, 0.78, 0.76],
    units: [{ unit: 'barn-familj', about: 6, swing: 4, rate: 0.4 }],
  },
];

const planOf = ({ party, levels, units }: Asked): SurveyPlan => {
  const [greet, see, care, listen] = levels.map((middle) => level(middle, MONTHS.length));
  return {
    town: 'exempelkoping',
    waves: MONTHS,
    questions: questionsOn(
      { options: ['Ja', 'Delvis', 'Nej', 'Vet inte'], good: 1, split: [[1], [0.7, 0.3]], unsure: 0.02 },
      {
        [`meeting-greet-${party}`]: greet ?? [],
        [`meeting-see-${party}`]: see ?? [],
        [`meeting-care-${party}`]: care ?? [],
        [`meeting-listen-${party}`]: listen ?? [],
      },
    ),
    units: units.map((unit) => turnoutOf(`exempelkoping ${party}`, MONTHS.length, unit)),
  };
};

/** After the meeting: the same four questions to everyone who was there, and whom they were put to. */
export const meetings = everyone.map((asked) => ({ party: asked.party, plan: planOf(asked) }));
