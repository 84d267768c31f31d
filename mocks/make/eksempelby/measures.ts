import {
  around,
  level,
  type MeasurePlan,
  marked,
  months,
  parts,
  percent,
  perThousand,
  years,
} from '#mocks/make/series.ts';

/** Children and young people aged 0 to 22 in the town. */
const YOUNG = 6240;

/** Placed on the last day of each month, 2024 and 2025: ordinary variation about 60. */
const placed = [61, 60, 62, 59, 60, 61, 58, 60, 62, 61, 60, 59, 60, 62, 61, 59, 58, 60, 61, 60, 62, 60, 61, 60];

const placements: MeasurePlan = {
  indicator: 'anbragte',
  unit: 'boern',
  periods: months(2024, 1, 24),
  cells: placed.map((cases) => perThousand(cases, YOUNG)),
};

/** The counselling service calls back on the same day since the spring of 2025. */
const waiting: readonly MeasurePlan[] = [
  {
    indicator: 'ventedage',
    unit: 'rusmiddel',
    periods: months(2024, 1, 24),
    cells: around('ventedage rusmiddel', [...level(13.6, 15), ...level(7.4, 9)], 3.2, 1, [6, 14]),
  },
  {
    indicator: 'ventedage',
    unit: 'familieafdelingen',
    periods: months(2024, 7, 18),
    cells: around('ventedage familieafdelingen', level(10.6, 18), 3, 1, [14, 26]),
  },
];

const assessedInTime = [24, 31, 27, 22, 29, 33, 26, 21, 30, 28, 25, 31, 27, 20, 29, 34, 26, 28];
const assessedLate = [0, 1, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0];

const assessments: MeasurePlan = {
  indicator: 'underretninger',
  unit: 'familieafdelingen',
  periods: months(2024, 7, 18),
  cells: assessedInTime.map((inTime, at) => percent(inTime, inTime + (assessedLate[at] ?? 0))),
};

/** Meetings where the person it was about was there. */
const meetings: readonly MeasurePlan[] = [
  { unit: 'familieafdelingen', held: [41, 38, 44, 47, 43, 49, 45, 52], all: [58, 52, 57, 60, 55, 61, 54, 61] },
  { unit: 'bostoetten', held: [30, 28, 33, 31, 34, 35, 33, 37], all: [34, 33, 37, 36, 38, 39, 38, 41] },
].map(({ unit, held, all }) => ({
  indicator: 'med-til-moedet',
  unit,
  periods: parts(2024, 'Q', 4, 8),
  cells: all.map((whole, at) => percent(held[at] ?? 0, whole)),
}));

/** Followed up once a year; the home has so few residents that most years stay hidden. */
const belonging: readonly MeasurePlan[] = [
  { unit: 'voksne', yes: [38, 44, 47, 56], all: [71, 77, 80, 86] },
  { unit: 'bostoetten', yes: [19, 22, 25, 30], all: [36, 38, 40, 43] },
  { unit: 'rusmiddel', yes: [15, 17, 19, 21], all: [29, 31, 34, 36] },
  { unit: 'lindevang', yes: [4, 5, 3, 5], all: [6, 8, 6, 7] },
].map(({ unit, yes, all }) => ({
  indicator: 'nogen-at-vaere-sammen-med',
  unit,
  periods: years(2022, 4),
  cells: all.map((whole, at) => percent(yes[at] ?? 0, whole)),
}));

/** The south lost its planner in 2024; the autumn of 2023 was never counted in the north. */
const faces: readonly MeasurePlan[] = [
  {
    indicator: 'ansigter',
    unit: 'hjemmepleje-nord',
    periods: parts(2023, 'Q', 4, 12),
    cells: marked(around('ansigter nord', level(11.2, 12), 1.4, 1, [52, 60]), {
      3: 'not-collected',
      11: 'provisional',
    }),
  },
  {
    indicator: 'ansigter',
    unit: 'hjemmepleje-syd',
    periods: parts(2023, 'Q', 4, 12),
    cells: marked(around('ansigter syd', [...level(11.4, 6), 12.4, 13.1, 13.9, 14.6, 15.2, 16.4], 0.9, 1, [48, 57]), {
      11: 'provisional',
    }),
  },
];

/** Employed in January, and gone by December; the whole includes the office. */
const turnover: readonly MeasurePlan[] = [
  { unit: 'kommunen', gone: [38, 35, 37, 41], all: [241, 245, 248, 252] },
  { unit: 'boern', gone: [9, 7, 8, 6], all: [46, 47, 48, 49] },
  { unit: 'voksne', gone: [7, 8, 6, 7], all: [58, 59, 61, 62] },
  { unit: 'aeldre', gone: [21, 20, 22, 27], all: [129, 131, 131, 133] },
].map(({ unit, gone, all }) => ({
  indicator: 'stoppet',
  unit,
  periods: years(2022, 4),
  cells: all.map((whole, at) => percent(gone[at] ?? 0, whole)),
}));

export const measures: readonly MeasurePlan[] = [
  placements,
  ...waiting,
  assessments,
  ...meetings,
  ...belonging,
  ...faces,
  ...turnover,
];
