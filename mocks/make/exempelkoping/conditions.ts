import { type MeasureCell, type MeasurePlan, marked, parts, percent, years } from '#mocks/make/series.ts';

const QUARTERS = parts(2023, 'Q', 4, 12);

/** Open cases on the last day of each quarter: about 18 per cent more in three years. */
const cases = {
  'barn-familj': [222, 226, 224, 231, 236, 241, 250, 249, 251, 256, 254, 262],
  vuxenenheten: [154, 157, 159, 163, 166, 169, 170, 174, 175, 179, 178, 183],
};

/** The posts were decided in June 2024: in time for the families, half a year too late for the adults. */
const posts = {
  'barn-familj': [14, 14, 14, 14, 14, 14, 14, 15.5, 16, 16, 16, 16],
  vuxenenheten: [9, 9, 9, 9, 9, 9, 9, 9, 9.5, 10.5, 10.5, 10.5],
};

const withSums = (units: { readonly [unit: string]: readonly number[] }): [string, readonly number[]][] => {
  const sums = QUARTERS.map((_, at) => Object.values(units).reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  return [['kommunen', sums], ['ifo', sums], ...Object.entries(units)];
};

const staffing: readonly MeasurePlan[] = [
  ...withSums(cases).map(([unit, counts]) => ({ indicator: 'arenden', unit, counts })),
  ...withSums(posts).map(([unit, counts]) => ({ indicator: 'tjanster', unit, counts })),
].map(({ indicator, unit, counts }) => ({
  indicator,
  unit,
  periods: QUARTERS,
  cells: counts.map((value): MeasureCell => ({ value })),
}));

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

/** Women among those employed. The smallest workplaces are not told of at all. */
const women: readonly Shares[] = [
  { unit: 'kommunen', first: 2022, some: [154, 157, 139, 161], all: [196, 205, 190, 220] },
  { unit: 'ifo', first: 2022, some: [33, 33, 32, 33], all: [43, 44, 44, 46] },
  { unit: 'vuxenenheten', first: 2022, some: [6, 6, 6, 6], all: [10, 10, 11, 11] },
  { unit: 'barn-familj', first: 2022, some: [15, 15, 15, 15], all: [17, 18, 18, 19] },
  { unit: 'hemtjanst', first: 2022, some: [59, 60, 59, 59], all: [75, 76, 77, 79] },
  { unit: 'sarskilt-boende', first: 2022, some: [43, 43, 28, 48], all: [50, 50, 33, 58] },
  { unit: 'lss', first: 2022, some: [16, 17, 16, 17], all: [24, 30, 31, 32] },
];

/** New permanent staff of the year who had been through the whole introduction within 90 days. */
const introduced: readonly Shares[] = [
  { unit: 'kommunen', first: 2022, some: [21, 25, 29, 27], all: [37, 40, 38, 35] },
  { unit: 'ifo', first: 2022, some: [5, 6, 7, 6], all: [9, 10, 8, 7] },
  { unit: 'hemtjanst', first: 2022, some: [8, 10, 12, 11], all: [15, 16, 16, 15] },
  { unit: 'sarskilt-boende', first: 2022, some: [5, 6, 7, 6], all: [8, 8, 9, 8] },
  { unit: 'lss', first: 2022, some: [1, 1, 1, 1], all: [2, 3, 2, 2] },
];

/** Who took part in talking about the value base at work. */
const anchored: readonly Shares[] = [
  { unit: 'kommunen', first: 2023, some: [122, 132, 158], all: [205, 190, 220] },
  { unit: 'ifo', first: 2023, some: [31, 35, 38], all: [44, 44, 46] },
  { unit: 'hemtjanst', first: 2023, some: [36, 43, 47], all: [76, 77, 79] },
  { unit: 'sarskilt-boende', first: 2023, some: [34, 27, 44], all: [50, 33, 58] },
  { unit: 'lss', first: 2023, some: [18, 23, 24], all: [30, 31, 32] },
];

/** The same case worker from the first of January to the last of December, of those who had one all year. */
const sameWorker: readonly Shares[] = [
  { unit: 'ifo', first: 2021, some: [108, 103, 99, 112, 118], all: [188, 191, 186, 195, 202] },
  { unit: 'vuxenenheten', first: 2021, some: [28, 27, 29, 33, 35], all: [44, 46, 45, 48, 50] },
  { unit: 'barn-familj', first: 2021, some: [33, 30, 31, 36, 38], all: [61, 63, 62, 66, 68] },
  { unit: 'ekonomiskt-bistand', first: 2021, some: [36, 36, 29, 32, 33], all: [68, 67, 64, 66, 68] },
];

/** Support that the family itself has agreed to, of all that was decided on for children in the year. */
const agreed: readonly Shares[] = [
  { unit: 'ifo', first: 2021, some: [97, 102, 99, 111, 116], all: [118, 121, 120, 129, 134] },
];

const own = [58, 61, 63, 69, 74];
const purchased = [37, 36, 38, 34, 31];

const present: readonly MeasurePlan[] = [
  { unit: 'ifo', there: [61, 66, 60, 72, 69, 75, 66, 79], all: [92, 97, 89, 101, 96, 101, 90, 104] },
  { unit: 'vuxenenheten', there: [27, 29, 26, 31, 30, 32, 28, 34], all: [33, 35, 31, 37, 36, 37, 33, 39] },
  { unit: 'barn-familj', there: [34, 37, 34, 41, 39, 43, 38, 45], all: [59, 62, 58, 64, 60, 64, 57, 65] },
].map(({ unit, there, all }) => ({
  indicator: 'med-pa-motet',
  unit,
  periods: parts(2024, 'Q', 4, 8),
  cells: marked(
    all.map((whole, at) => percent(there[at] ?? 0, whole)),
    { 7: 'provisional' },
  ),
}));

/** Applicants for each post, and what bought care costs, in million kronor. */
const plain: readonly MeasurePlan[] = [
  { indicator: 'sokande', unit: 'kommunen', values: [7.2, 6.1, 5.4, 6.8, 8.3] },
  { indicator: 'sokande', unit: 'ifo', values: [4.1, 3.4, 3.2, 4.6, 6.2] },
  { indicator: 'kopt-vard', unit: 'ifo', values: [21.4, 22.8, 24.9, 22.1, 20.7] },
].map(({ indicator, unit, values }) => ({
  indicator,
  unit,
  periods: years(2021, 5),
  cells: values.map((value): MeasureCell => ({ value })),
}));

export const conditions: readonly MeasurePlan[] = [
  ...staffing,
  ...yearly('kvinnor', women),
  ...yearly('introduktion', introduced),
  ...yearly('vardegrund-arbete', anchored),
  ...yearly('samma-handlaggare', sameWorker),
  ...present,
  ...yearly('egen-oppenvard', [
    { unit: 'ifo', first: 2021, some: own, all: own.map((inside, at) => inside + (purchased[at] ?? 0)) },
  ]),
  ...yearly('samforstand', agreed),
  ...plain,
];
