import type { StaffingPoint } from '#domain/conditions/staffing.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { FigureChart } from './figure-chart.view.ts';
import type { Scale } from './scale.ts';
import type { PageSetting } from './setting.ts';

/** Both as an index, 100 in the first period that has both. */
export interface StaffingDot {
  readonly period: Period;
  readonly label: string;
  readonly cases: number | null;
  readonly posts: number | null;
  /** Why one of them, or both, is not told. */
  readonly absent: MissingReason | null;
}

/** Two lines from the same hundred. */
export interface StaffingChart extends Pick<FigureChart, 'labels' | 'ticks' | 'flags' | 'later' | 'absences'> {
  readonly points: readonly StaffingDot[];
  readonly scale: Scale;
  /** What each line is called and where it ends, the cases first. */
  readonly ends: readonly { readonly line: Line; readonly said: string; readonly level: number; readonly at: number }[];
  /** The first period over the limit, as it is named on the axis; null where it was never passed, or there is none. */
  readonly passed: { readonly label: string; readonly said: string } | null;
}

type Line = 'cases' | 'posts';

const BASE = 100;
/** At least this far on each side of the base, so that a little never looks like much. */
const LEAST = 20;
const STEP = 10;
const MOST_STEPS = 5;

/**
 * Round ends around the base. An index has no zero to begin at, so the words beside it say where it begins.
 *
 * @example indexScale([100, 118, 109]) // { from: 80, to: 120, ticks: [80, 90, 100, 110, 120] }
 */
export function indexScale(values: readonly number[]): Scale {
  const from = Math.max(0, Math.floor(Math.min(BASE - LEAST, ...values) / STEP) * STEP);
  const to = Math.ceil(Math.max(BASE + LEAST, ...values) / STEP) * STEP;
  const step = Math.ceil((to - from) / STEP / MOST_STEPS) * STEP;
  // From the base outwards, so that the base is always named.
  const first = BASE - Math.floor((BASE - from) / step) * step;
  const ticks = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
  return { from, to, ticks };
}

function endOf(line: Line, dots: readonly StaffingDot[], { words }: PageSetting): StaffingChart['ends'] {
  const at = dots.findLastIndex((dot) => dot[line] !== null);
  const level = dots[at]?.[line];
  if (level === undefined || level === null) return [];
  return [{ line, said: `${words.conditions[line]} ${words.format.number(level)}`, level, at }];
}

/**
 * The picture of both lines. `told` is the chart of what both tell, and lends the axis, the flags and the gaps.
 *
 * Missing: null when there is no period from which both could be counted.
 */
export function staffingChart(
  points: readonly StaffingPoint[],
  told: FigureChart,
  passed: Period | null,
  setting: PageSetting,
): StaffingChart | null {
  const known = points
    .flatMap(({ casesIndex, postsIndex }) => [casesIndex, postsIndex])
    .filter((value) => value !== null);
  if (known.length === 0) return null;
  const dots = points.map(({ period, casesIndex, postsIndex }, at) => {
    const { label = '', absent = null } = told.points[at] ?? {};
    return { period, label, absent, cases: casesIndex, posts: postsIndex };
  });
  const scale = indexScale(known);
  const over = dots.find(({ period }) => period === passed);
  const { labels, flags, later, absences } = told;
  return {
    points: dots,
    scale,
    ticks: scale.ticks.map((value) => ({ value, said: setting.words.format.number(value) })),
    ends: [...endOf('cases', dots, setting), ...endOf('posts', dots, setting)],
    passed: over === undefined ? null : { label: over.label, said: setting.words.conditions.passed },
    ...{ labels, flags, later, absences },
  };
}
