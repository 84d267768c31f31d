import { type ChartPoint, markPoints } from './chart-rules.ts';
import { type Segment, wholeSeries } from './segments.ts';
import { toleranceOf } from './tolerance.ts';
import { type XmrLimits, type XmrOptions, xmrLimits } from './xmr-limits.ts';

export interface XmrSegment extends Segment, XmrLimits {
  /** What two values of the segment may differ by and still be equal. */
  readonly tolerance: number;
}

/** One point per period of the series, each marked inside its own segment. */
export interface XmrChart {
  readonly segments: readonly XmrSegment[];
  readonly points: readonly ChartPoint[];
}

/**
 * XmR chart of a series of numbers: mean, limits and marked points, segment by segment.
 *
 * Unit:    the unit of the values, oldest first.
 * Missing: null keeps its place, gives no moving range and breaks every rule.
 *          The chart is calculated however short it is; limits are shown from MIN_CHART usable points.
 * Throws:  RangeError when fixAfterN is not a whole number, 1 or more.
 * Source:  Wheeler, Understanding Variation; NHS England, Making Data Count.
 *
 * @example xmr([4, 6, 4, 6]).segments[0]?.mRbar // 2
 */
export function xmr(
  series: readonly (number | null)[],
  segments: readonly Segment[] = wholeSeries(series),
  options: XmrOptions = {},
): XmrChart {
  const charts = segments.map((segment) => {
    const values = series.slice(segment.start, segment.start + segment.length);
    const tolerance = toleranceOf(values);
    const calculated = xmrLimits(values, tolerance, options);
    const limits = values.map(() => calculated.limits);
    const points = markPoints(values, calculated.mean, limits, tolerance);
    return { segment: { ...segment, ...calculated, tolerance }, points };
  });
  return { segments: charts.map(({ segment }) => segment), points: charts.flatMap(({ points }) => points) };
}
