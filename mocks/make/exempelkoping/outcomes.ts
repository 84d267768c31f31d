import { type MeasureCell, type MeasurePlan, percent, years } from '#mocks/make/series.ts';

interface Shares {
  readonly unit: string;
  readonly first: number;
  readonly some: readonly number[];
  readonly all: readonly number[];
}

const ownGoals: readonly Shares[] = [
  { unit: 'vuxenenheten', first: 2022, some: [19, 22, 25, 29], all: [41, 43, 45, 47] },
  { unit: 'verkstan', first: 2022, some: [13, 15, 14, 17], all: [24, 25, 26, 27] },
  { unit: 'boendestod', first: 2023, some: [9, 11, 14], all: [17, 19, 22] },
  { unit: 'glantan', first: 2023, some: [3, 2, 4], all: [6, 4, 6] },
];

const lasting: readonly Shares[] = [
  { unit: 'vuxenenheten', first: 2020, some: [38, 35, 41, 44, 43], all: [55, 52, 58, 60, 61] },
  { unit: 'barn-familj', first: 2020, some: [61, 58, 66, 63, 70], all: [82, 80, 86, 85, 90] },
  { unit: 'ekonomiskt-bistand', first: 2020, some: [70, 72, 69, 75, 74], all: [112, 118, 109, 115, 117] },
];

/** The units with their sum for the whole municipality before them. */
function withWhole(units: readonly Shares[], first: number, count: number): Shares[] {
  const sumOf = (pick: (unit: Shares) => readonly number[]) =>
    years(first, count).map((year) =>
      units.reduce((sum, unit) => sum + (pick(unit)[Number(year) - unit.first] ?? 0), 0),
    );
  return [{ unit: 'kommunen', first, some: sumOf((unit) => unit.some), all: sumOf((unit) => unit.all) }, ...units];
}

const cellsOf = ({ some, all }: Shares): MeasureCell[] => all.map((whole, at) => percent(some[at] ?? 0, whole));

export const outcomes: readonly MeasurePlan[] = [
  ...withWhole(ownGoals, 2022, 4).map((one) => ({
    indicator: 'egna-mal',
    unit: one.unit,
    periods: years(one.first, one.all.length),
    cells: cellsOf(one),
  })),
  // Whether somebody comes back is known a year later.
  ...withWhole(lasting, 2020, 5).map((one) => ({
    indicator: 'varaktigt',
    unit: one.unit,
    periods: years(2020, 6),
    cells: [...cellsOf(one), { status: 'not-yet-published' as const }],
  })),
];
