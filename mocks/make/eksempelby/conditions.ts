import { type MeasureCell, type MeasurePlan, parts, percent, years } from '#mocks/make/series.ts';

const QUARTERS = parts(2023, 'Q', 4, 12);

/** The family department: 18 per cent more cases in three years, and posts that came after the limit was long passed. */
const cases = [214, 217, 221, 224, 228, 231, 236, 239, 243, 247, 249, 253];
const posts = [12, 12, 12, 12, 12, 12, 11.5, 11.5, 11.5, 11.5, 12, 13.5];

const staffing: readonly MeasurePlan[] = Object.entries({ sager: cases, stillinger: posts }).flatMap(
  ([indicator, counts]) =>
    ['kommunen', 'boern', 'familieafdelingen'].map((unit) => ({
      indicator,
      unit,
      periods: QUARTERS,
      cells: counts.map((value): MeasureCell => ({ value })),
    })),
);

interface Shares {
  readonly unit: string;
  readonly first: number;
  readonly some: readonly number[];
  readonly all: readonly number[];
}

const yearly = (indicator: string, units: readonly Shares[]): MeasurePlan[] =>
  units.map(({ unit, first, some, all }) => ({
    indicator,
    unit,
    periods: years(first, all.length),
    cells: all.map((whole, at) => percent(some[at] ?? 0, whole)),
  }));

const women: readonly Shares[] = [
  { unit: 'kommunen', first: 2022, some: [201, 204, 205, 208], all: [241, 245, 248, 252] },
  { unit: 'boern', first: 2022, some: [39, 40, 40, 41], all: [46, 47, 48, 49] },
  { unit: 'voksne', first: 2022, some: [34, 34, 35, 36], all: [58, 59, 61, 62] },
  { unit: 'aeldre', first: 2022, some: [122, 124, 124, 125], all: [129, 131, 131, 133] },
];

/** New permanent staff of the year who had a full introduction within 90 days. Home care had no time for it in 2025. */
const introduced: readonly Shares[] = [
  { unit: 'kommunen', first: 2022, some: [23, 25, 24, 22], all: [40, 42, 39, 45] },
  { unit: 'boern', first: 2022, some: [5, 6, 5, 6], all: [8, 8, 7, 8] },
  { unit: 'voksne', first: 2022, some: [5, 6, 6, 7], all: [8, 9, 9, 9] },
  { unit: 'aeldre', first: 2022, some: [13, 13, 13, 9], all: [24, 25, 23, 28] },
];

/** New staff who met a user mentor at least three times; begun in the counselling service in March 2025. */
const mentored: readonly Shares[] = [{ unit: 'voksne', first: 2023, some: [0, 1, 6], all: [9, 9, 9] }];

const sameWorker: readonly Shares[] = [
  { unit: 'kommunen', first: 2022, some: [97, 96, 92, 94], all: [171, 174, 176, 181] },
  { unit: 'familieafdelingen', first: 2022, some: [41, 38, 34, 33], all: [84, 85, 87, 90] },
  { unit: 'bostoetten', first: 2022, some: [30, 31, 31, 33], all: [43, 44, 44, 45] },
  { unit: 'rusmiddel', first: 2022, some: [21, 22, 22, 23], all: [37, 38, 38, 39] },
  { unit: 'lindevang', first: 2022, some: [5, 5, 5, 5], all: [7, 7, 7, 7] },
];

/** Those whose case was closed in the year before and has not been opened again within twelve months. */
const lasting: readonly Shares[] = [
  { unit: 'kommunen', first: 2021, some: [88, 91, 87, 93], all: [126, 129, 128, 132] },
  { unit: 'familieafdelingen', first: 2021, some: [55, 57, 52, 57], all: [76, 78, 77, 79] },
  { unit: 'rusmiddel', first: 2021, some: [15, 16, 17, 18], all: [27, 28, 28, 29] },
];

const inside = [61, 64, 66, 71, 73];
const bought = [42, 43, 41, 40, 39];

const anchored: readonly Shares[] = [
  { unit: 'kommunen', first: 2023, some: [151, 158, 149], all: [245, 248, 252] },
  { unit: 'boern', first: 2023, some: [36, 38, 39], all: [47, 48, 49] },
  { unit: 'voksne', first: 2023, some: [43, 45, 47], all: [59, 61, 62] },
  { unit: 'aeldre', first: 2023, some: [67, 70, 58], all: [131, 131, 133] },
];

export const conditions: readonly MeasurePlan[] = [
  ...staffing,
  ...yearly('kvinder', women),
  ...yearly('introforloeb', introduced),
  ...yearly('brugermentor', mentored),
  ...yearly('samme-medarbejder', sameWorker),
  // Whether a case is opened again is known a year later.
  ...yearly('holder-et-aar', lasting).map((plan) => ({
    ...plan,
    periods: years(2021, 5),
    cells: [...plan.cells, { status: 'not-yet-published' as const }],
  })),
  ...yearly('egne-tilbud', [
    { unit: 'boern', first: 2021, some: inside, all: inside.map((own, at) => own + (bought[at] ?? 0)) },
  ]),
  ...yearly('vaerdier-i-hverdagen', anchored),
];
