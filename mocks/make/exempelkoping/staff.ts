import { type MeasurePlan, percent, years } from '#mocks/make/series.ts';

/** Employed in January and gone by December, 2020 to 2025. */
interface StaffPlan {
  readonly unit: string;
  readonly first: number;
  readonly employed: readonly number[];
  readonly left: readonly number[];
}

const individuals: readonly StaffPlan[] = [
  { unit: 'vuxenenheten', first: 2020, employed: [9, 9, 10, 10, 11, 11], left: [2, 3, 2, 2, 1, 1] },
  { unit: 'barn-familj', first: 2020, employed: [16, 16, 17, 18, 18, 19], left: [4, 5, 4, 5, 3, 4] },
  { unit: 'ekonomiskt-bistand', first: 2020, employed: [12, 12, 11, 11, 10, 10], left: [2, 1, 3, 2, 2, 1] },
  { unit: 'familjehem', first: 2020, employed: [5, 5, 5, 5, 5, 6], left: [0, 1, 0, 0, 1, 0] },
];

const homeCare: readonly StaffPlan[] = [
  { unit: 'hemtjanst-norr', first: 2020, employed: [24, 24, 25, 25, 26, 26], left: [5, 4, 6, 5, 4, 4] },
  { unit: 'hemtjanst-soder', first: 2020, employed: [22, 22, 22, 23, 23, 24], left: [4, 3, 5, 4, 4, 3] },
  { unit: 'hemtjanst-centrum', first: 2020, employed: [27, 27, 28, 28, 28, 29], left: [6, 7, 6, 8, 6, 7] },
];

const residences: readonly StaffPlan[] = [
  { unit: 'bjorkbacken', first: 2020, employed: [31, 31, 32, 32, 33, 33], left: [5, 4, 5, 4, 4, 3] },
  { unit: 'ekhojden', first: 2020, employed: [19, 19, 18, 18], left: [3, 4, 4, 6] },
  { unit: 'lindgarden', first: 2025, employed: [25], left: [3] },
];

const disability: readonly StaffPlan[] = [
  { unit: 'verkstan', first: 2020, employed: [14, 14, 15, 15, 15, 16], left: [1, 2, 1, 2, 1, 1] },
  { unit: 'boendestod', first: 2023, employed: [6, 7, 7], left: [1, 1, 0] },
  { unit: 'glantan', first: 2020, employed: [9, 9, 9, 9, 9, 9], left: [1, 0, 2, 1, 0, 1] },
];

/** Heads and planners who are in no unit of the area. */
const OFFICE = [4, 4, 4, 5, 5, 5] as const;
const OFFICE_LEFT = [0, 1, 0, 0, 1, 0] as const;

const areas = [
  { unit: 'ifo', parts: individuals },
  { unit: 'hemtjanst', parts: homeCare },
  { unit: 'sarskilt-boende', parts: residences },
  { unit: 'lss', parts: disability },
];

const at = (plan: StaffPlan, year: number, numbers: readonly number[]) => numbers[year - plan.first] ?? 0;

function together(unit: string, plans: readonly StaffPlan[], office: readonly number[], gone: readonly number[]) {
  const sumOf = (year: number, pick: (plan: StaffPlan) => readonly number[]) =>
    plans.reduce((sum, plan) => sum + at(plan, year, pick(plan)), 0);
  const list = [2020, 2021, 2022, 2023, 2024, 2025];
  return {
    unit,
    first: 2020,
    employed: list.map((year, place) => sumOf(year, (plan) => plan.employed) + (office[place] ?? 0)),
    left: list.map((year, place) => sumOf(year, (plan) => plan.left) + (gone[place] ?? 0)),
  };
}

const areaPlans = areas.map(({ unit, parts }) => together(unit, parts, [], []));
const rootPlan = together('kommunen', areaPlans, OFFICE, OFFICE_LEFT);

const turnover: readonly MeasurePlan[] = [
  rootPlan,
  ...areas.flatMap(({ parts }, place) => [...areaPlans.slice(place, place + 1), ...parts]),
].map(({ unit, first, employed, left }) => ({
  indicator: 'personalomsattning',
  unit,
  periods: years(first, employed.length),
  cells: employed.map((whole, place) => percent(left[place] ?? 0, whole)),
}));

const mentors: MeasurePlan = {
  indicator: 'brukarmentor',
  unit: 'ifo',
  periods: years(2023, 3),
  cells: [percent(2, 7), percent(3, 6), percent(6, 8)],
};

export const staff: readonly MeasurePlan[] = [...turnover, mentors];
