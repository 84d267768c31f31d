import type { Goal } from './goal.ts';

/** A goal that has been followed, from the day it was adopted. */
export interface Span {
  readonly goal: Goal;
  /** YYYY-MM-DD. Undefined when nobody has said when it was adopted. */
  readonly from: string | undefined;
  /** The day it ended; undefined while it is followed. */
  readonly to: string | undefined;
}

/** Every goal that is or has been followed, the first adopted first; those without a day of adoption by when they ended. */
export function spansOf(goals: readonly Goal[]): Span[] {
  const spans = goals
    .filter(({ status }) => status !== 'proposed')
    .map((goal) => ({ goal, from: goal.adopted?.date, to: goal.status === 'former' ? goal.ending.date : undefined }));
  const begins = ({ from, to }: Span): string => from ?? to ?? '';
  return spans.sort((one, other) => begins(one).localeCompare(begins(other)));
}

/**
 * How many goals were followed on a day, among those whose adoption is known. The day a goal ends it is no longer followed.
 *
 * @example followedOn([{ from: '2020-01-01', to: '2022-05-16' }], '2022-05-16') // 0
 */
export const followedOn = (spans: readonly Pick<Span, 'from' | 'to'>[], day: string): number =>
  spans.filter(({ from, to }) => from !== undefined && from <= day && (to === undefined || day < to)).length;

/** The most goals that were followed at the same time in a year. */
export interface YearCount {
  readonly year: number;
  readonly most: number;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The most goals followed at once in each year, from the first adoption to the year of `until`, YYYY-MM-DD; what comes
 * after that day is not counted.
 *
 * Missing: no years when no adoption is known.
 *
 * @example mostByYear([{ from: '2024-02-01', to: undefined }], '2025-03-03') // [{ year: 2024, most: 1 }, { year: 2025, most: 1 }]
 */
export function mostByYear(spans: readonly Pick<Span, 'from' | 'to'>[], until: string): YearCount[] {
  const days = spans.flatMap(({ from }) => (from !== undefined && from <= until ? [from] : []));
  const [first] = [...days].sort();
  if (first === undefined) return [];
  const years = yearOf(until) - yearOf(first) + 1;
  return Array.from({ length: years }, (_, at) => {
    const year = yearOf(first) + at;
    // The number only grows on a day of adoption, so the most is found on one of them or as the year begins.
    const tried = [`${year}-01-01`, ...days.filter((day) => yearOf(day) === year)];
    return { year, most: Math.max(...tried.map((day) => followedOn(spans, day))) };
  });
}
