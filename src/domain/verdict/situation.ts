import { type Answers, usableAnswers } from '#domain/statistics/answers.ts';
import type { ChartPoint, Limits } from '#domain/statistics/chart-rules.ts';
import { MIN_CHART } from '#domain/statistics/constants.ts';
import { pPrime } from '#domain/statistics/pprime.ts';
import { SHARE_TOLERANCE } from '#domain/statistics/tolerance.ts';
import { xmr } from '#domain/statistics/xmr.ts';

/** A series, oldest first. A missing or suppressed period is null and keeps its place. */
export type Series =
  | { readonly kind: 'plain'; readonly series: readonly (number | null)[] }
  | { readonly kind: 'survey'; readonly series: readonly (Answers | null)[] };

/** The chart that decides once there are enough measurements: its last point, and the limits at that point. */
export interface DecidingChart {
  readonly name: 'xmr' | 'p-prime';
  readonly last: ChartPoint;
  readonly limits: Limits | null;
}

interface Current<Kind extends Series['kind'], Value> {
  readonly kind: Kind;
  /** The current segment, gaps kept. */
  readonly values: readonly (Value | null)[];
  /** Its usable values, the latest last. */
  readonly usable: readonly Value[];
  readonly latest: Value;
  readonly tolerance: number;
  /** None below MIN_CHART usable values. */
  readonly chart: DecidingChart | null;
}

type NothingNow = { readonly kind: 'no-data' } | { readonly kind: 'latest-missing' };

export type Situation = NothingNow | Current<'plain', number> | Current<'survey', Answers>;

/**
 * What there is to judge by: the current segment, its latest value and, with enough values, its chart.
 *
 * Unit:   segmentStart is the position of the first period of the current segment.
 * Throws: RangeError for a value that is not a number, k not within 0..n, or a start outside the series.
 *
 * @example situationOf({ kind: 'plain', series: [4, null] }, 0) // { kind: 'latest-missing' }
 */
export function situationOf(input: Series, segmentStart: number): Situation {
  const last = Math.max(0, input.series.length - 1);
  if (!Number.isSafeInteger(segmentStart) || segmentStart < 0 || segmentStart > last) {
    throw new RangeError(`not a period of the series: ${segmentStart}`);
  }
  return input.kind === 'plain'
    ? plainSituation(input.series.map(checkedNumber), segmentStart)
    : surveySituation(input.series.map(usableAnswers), segmentStart);
}

function checkedNumber(value: number | null): number | null {
  if (value !== null && !Number.isFinite(value)) throw new RangeError(`not a value: ${value}`);
  return value;
}

function plainSituation(series: readonly (number | null)[], start: number): Situation {
  const now = currentOf(series, start);
  if ('kind' in now) return now;
  const { points, segments } = xmr(now.values);
  const last = points.at(-1);
  const segment = segments[0];
  const hasChart = now.usable.length >= MIN_CHART && last !== undefined && segment !== undefined;
  const chart = hasChart ? ({ name: 'xmr', last, limits: segment.limits } as const) : null;
  return { kind: 'plain', ...now, tolerance: segment?.tolerance ?? 0, chart };
}

function surveySituation(series: readonly (Answers | null)[], start: number): Situation {
  const now = currentOf(series, start);
  if ('kind' in now) return now;
  const { points, limits } = pPrime(now.values);
  const last = points.at(-1);
  const hasChart = now.usable.length >= MIN_CHART && last !== undefined;
  const chart = hasChart ? ({ name: 'p-prime', last, limits: limits.at(-1) ?? null } as const) : null;
  return { kind: 'survey', ...now, tolerance: SHARE_TOLERANCE, chart };
}

function currentOf<Value>(
  series: readonly (Value | null)[],
  start: number,
): NothingNow | Pick<Current<'plain', Value>, 'values' | 'usable' | 'latest'> {
  const latest = series.at(-1) ?? null;
  if (latest === null)
    return series.every((value) => value === null) ? { kind: 'no-data' } : { kind: 'latest-missing' };
  const values = series.slice(start);
  return { values, usable: values.filter((value) => value !== null), latest };
}
