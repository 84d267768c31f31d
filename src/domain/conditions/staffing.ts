import type { MeasureColumn } from '#domain/feedback/column.ts';
import { type Period, parsePeriod, spanOf } from '#domain/kernel/period.ts';

/** Cases and posts in one period, and both as an index of the first period that has both: that one is 100. */
export interface StaffingPoint {
  readonly period: Period;
  readonly cases: number | null;
  readonly posts: number | null;
  readonly casesIndex: number | null;
  readonly postsIndex: number | null;
  /** Cases for each post. */
  readonly load: number | null;
}

const valueIn = (column: MeasureColumn, period: Period): number | null => {
  const cell = column.cells[column.periods.indexOf(period)];
  return cell?.kind === 'known' ? cell.value.value : null;
};

const indexed = (value: number | null, base: number | null | undefined): number | null =>
  value === null || base === null || base === undefined || base === 0 ? null : (value / base) * 100;

/**
 * Whether staffing has grown with the work: both lines from the same 100.
 *
 * Unit:    cases and posts as counted; the indexes with the first period that has both above 0 as 100; not rounded.
 * Missing: null where one is not told. Without a period that has both there is no index at all.
 */
export function staffingOf(cases: MeasureColumn, posts: MeasureColumn): StaffingPoint[] {
  const bare = cases.periods.map((period) => ({
    period,
    cases: valueIn(cases, period),
    posts: valueIn(posts, period),
  }));
  const base = bare.find((one) => (one.cases ?? 0) > 0 && (one.posts ?? 0) > 0);
  return bare.map((one) => ({
    ...one,
    casesIndex: indexed(one.cases, base?.cases),
    postsIndex: indexed(one.posts, base?.posts),
    load: one.cases === null || one.posts === null || one.posts === 0 ? null : one.cases / one.posts,
  }));
}

/** The month a day lies in, counted as periods count theirs. */
function monthOf(day: string): number {
  const month = parsePeriod(day.slice(0, 7));
  if (month === null) throw new RangeError(`not a day: ${day}`);
  return spanOf(month).first;
}

/** When the agreed limit was passed, and whether a decision came before it was. */
export type Foresight =
  | { readonly kind: 'within' }
  | { readonly kind: 'in-time'; readonly passed: Period; readonly decided: string }
  | { readonly kind: 'too-late'; readonly passed: Period; readonly decided: string }
  | { readonly kind: 'undecided'; readonly passed: Period };

/**
 * Whether something was decided before it was too late: before the first period in which the load passed the limit had ended.
 *
 * Unit:    limit is cases for each post; decisions are days, YYYY-MM-DD.
 * Missing: 'within' when no told period passed the limit. A decision taken after the period is 'too-late', however good.
 * Throws:  RangeError when a decision has no day.
 *
 * @example foresightOf([], 18, ['2025-03-01']) // { kind: 'within' }
 */
export function foresightOf(points: readonly StaffingPoint[], limit: number, decisions: readonly string[]): Foresight {
  const passed = points.find(({ load }) => load !== null && load > limit)?.period;
  if (passed === undefined) return { kind: 'within' };
  const { last } = spanOf(passed);
  const inOrder = [...decisions].sort();
  const before = inOrder.filter((day) => monthOf(day) <= last).at(-1);
  if (before !== undefined) return { kind: 'in-time', passed, decided: before };
  const [after] = inOrder;
  return after === undefined ? { kind: 'undecided', passed } : { kind: 'too-late', passed, decided: after };
}
