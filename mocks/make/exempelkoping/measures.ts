import {
  around,
  level,
  type MeasureCell,
  type MeasurePlan,
  marked,
  months,
  parts,
  percent,
  perThousand,
} from '#mocks/make/series.ts';

/** Children and young people aged 0 to 20 in the town, 2024 and 2025. */
const YOUNG = [4615, 4620] as const;

/** Children placed on the last day of each month: steady through 2024, creeping upwards in 2025. */
const placed = [
  [35, 36, 34, 35, 37, 34, 35, 37, 35, 33, 36, 34],
  [36, 35, 37, 36, 37, 36, 38, 37, 36, 38, 38, 42],
] as const;

const placements: MeasurePlan = {
  indicator: 'placerade',
  unit: 'ifo',
  periods: months(2024, 1, 24),
  cells: placed.flatMap((year, at) => year.map((cases) => perThousand(cases, YOUNG[at] ?? YOUNG[0]))),
};

/** Days from the first contact to the first meeting. Barn och familj books at once since May 2025. */
const firstMeeting = (unit: string, levels: readonly number[], swing: number, cases: readonly [number, number]) => ({
  indicator: 'dagar-till-mote',
  unit,
  periods: months(2024, 1, 24).slice(-levels.length),
  cells: around(`dagar ${unit}`, levels, swing, 1, cases),
});

const waiting: readonly MeasurePlan[] = [
  firstMeeting('vuxenenheten', level(13.5, 24), 4, [9, 19]),
  firstMeeting('barn-familj', [...level(11.5, 16), ...level(7.8, 8)], 2.4, [22, 38]),
  firstMeeting('ekonomiskt-bistand', level(9.2, 24), 3, [31, 58]),
  firstMeeting('familjehem', level(10.4, 7), 4, [2, 7]),
];

const assessed = [
  [71, 74],
  [66, 68],
  [58, 61],
  [77, 80],
  [69, 70],
  [74, 77],
  [60, 61],
  [80, 83],
] as const;

const assessments: MeasurePlan = {
  indicator: 'forhandsbedomning',
  unit: 'barn-familj',
  periods: parts(2024, 'Q', 4, 8),
  cells: assessed.map(([inTime, all]) => percent(inTime, all)),
};

/** Quarters from 2022. Söder lost its measurement when the planning system was changed in 2023. */
const continuity: readonly MeasurePlan[] = [
  { unit: 'hemtjanst-norr', cells: around('kontinuitet norr', level(12.9, 16), 1.4, 1, [41, 52]) },
  {
    unit: 'hemtjanst-soder',
    cells: marked(around('kontinuitet soder', level(13.6, 16), 1.6, 1, [38, 47]), { 5: 'not-collected' }),
  },
  { unit: 'hemtjanst-centrum', cells: around('kontinuitet centrum', level(14.8, 16), 1.5, 1, [43, 55]) },
].map(({ unit, cells }) => ({
  indicator: 'kontinuitet',
  unit,
  periods: parts(2022, 'Q', 4, 16),
  cells: cells.map((cell, at): MeasureCell => (at === 15 ? { ...cell, status: 'provisional' } : cell)),
}));

const privateContinuity: MeasurePlan = {
  indicator: 'kontinuitet',
  unit: 'exempelomsorg',
  periods: parts(2024, 'Q', 4, 8),
  cells: marked(
    around('kontinuitet exempelomsorg', [10.2, 10.4, 10.9, 11.4, 12.6, 13.5, 14.4, 14.9], 0.8, 1, [27, 34]),
    {
      7: 'not-yet-published',
    },
  ),
};

/** Children whose family held a conference. A group of one to four is never shown. */
const conferences: MeasurePlan = {
  indicator: 'familjeradslag',
  unit: 'ifo',
  periods: parts(2023, 'T', 3, 9),
  cells: [0, 3, 5, 4, 6, 8, 7, 9, 6].map((value) => ({ value })),
};

export const measures: readonly MeasurePlan[] = [
  placements,
  ...waiting,
  assessments,
  ...continuity,
  privateContinuity,
  conferences,
];
