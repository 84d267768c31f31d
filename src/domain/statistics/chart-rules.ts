import { RUN } from './constants.ts';
import { type Side, sideOf } from './tolerance.ts';

/** Why a point stands out, in the order they are tried. */
export const RULES = ['outside', 'trend', 'two-of-three', 'shift'] as const;
export type Rule = (typeof RULES)[number];

/** Limits of a chart at one point, and the lines two thirds of the way out to them. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** One period of a chart. A missing value has nothing but nulls. */
export interface ChartPoint {
  readonly value: number | null;
  readonly relativeToMean: Side | null;
  /** None without limits. */
  readonly outsideLimits: boolean | null;
  readonly closeToLimits: boolean | null;
  readonly rule: Rule | null;
  /** The side of the rule: 1 high or rising, -1 low or falling, 0 no rule. */
  readonly side: Side | null;
}

type Place = Omit<ChartPoint, 'rule' | 'side'>;

/**
 * Marks the points of one segment that stand out, each by the first rule that holds.
 *
 * Unit:    values, centre and limits in the same unit; one entry of limits per value.
 * Missing: a missing value breaks every rule. Without limits no point is outside or close to them.
 * Source:  the rules of NHS England's Making Data Count; a shift and a trend are seven points.
 *
 * @example markPoints([1, 1, 1, 1, 1, 1, 1], 0, [], 0)[6]?.rule // 'shift'
 */
export function markPoints(
  values: readonly (number | null)[],
  centre: number | null,
  limits: readonly (Limits | null)[],
  tolerance: number,
): ChartPoint[] {
  const places = values.map((value, index) => placeOf(value, centre, limits[index] ?? null, tolerance));
  const steps = values.map((value, index): Side => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? 0 : sideOf(value, before, tolerance);
  });
  const sides = places.map(({ relativeToMean }) => relativeToMean ?? 0);
  return places.map((place, index) => ({ ...place, ...ruleOf(places, steps, sides, index) }));
}

function placeOf(value: number | null, centre: number | null, limits: Limits | null, tolerance: number): Place {
  if (value === null || centre === null)
    return { value, relativeToMean: null, outsideLimits: null, closeToLimits: null };
  const relativeToMean = sideOf(value, centre, tolerance);
  if (limits === null) return { value, relativeToMean, outsideLimits: null, closeToLimits: null };
  const isBeyond = (lower: number, upper: number) =>
    sideOf(value, lower, tolerance) === -1 || sideOf(value, upper, tolerance) === 1;
  const outsideLimits = isBeyond(limits.lower, limits.upper);
  const closeToLimits = !outsideLimits && isBeyond(limits.nearLower, limits.nearUpper);
  return { value, relativeToMean, outsideLimits, closeToLimits };
}

function ruleOf(
  places: readonly Place[],
  steps: readonly Side[],
  sides: readonly Side[],
  index: number,
): Pick<ChartPoint, 'rule' | 'side'> {
  const place = places[index];
  if (place === undefined || place.value === null) return { rule: null, side: null };
  const side = place.relativeToMean ?? 0;
  if (place.outsideLimits) return { rule: 'outside', side };
  const trend = trendAt(steps, index);
  if (trend !== 0) return { rule: 'trend', side: trend };
  if (place.closeToLimits && isTwoOfThree(places, side, index)) return { rule: 'two-of-three', side };
  if (side !== 0 && isInRun(sides, side, index, RUN)) return { rule: 'shift', side };
  return { rule: null, side: 0 };
}

/** The direction of the latest window of seven points, all rising or all falling, that holds the point; else 0. */
function trendAt(steps: readonly Side[], index: number): Side {
  for (let last = Math.min(index + RUN - 1, steps.length - 1); last >= Math.max(index, RUN - 1); last -= 1) {
    const way = steps[last] ?? 0;
    if (way !== 0 && steps.slice(last - RUN + 2, last + 1).every((step) => step === way)) return way;
  }
  return 0;
}

function isTwoOfThree(places: readonly Place[], side: Side, index: number): boolean {
  return [index - 2, index - 1, index].some((first) => {
    const window = first < 0 ? [] : places.slice(first, first + 3);
    const isOneSided = window.length === 3 && window.every((place) => place.relativeToMean === side);
    return isOneSided && window.filter((place) => place.closeToLimits).length >= 2;
  });
}

/** Whether the unbroken stretch of one side around a point is long enough. */
function isInRun(sides: readonly Side[], side: Side, index: number, fewest: number): boolean {
  let first = index;
  let last = index;
  while (sides[first - 1] === side) first -= 1;
  while (sides[last + 1] === side) last += 1;
  return last - first + 1 >= fewest;
}
