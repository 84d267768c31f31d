import { answered, type Column } from '#domain/feedback/column.ts';
import type { ChartPoint, Limits, Rule } from '#domain/statistics/chart-rules.ts';
import { FIRM, MIN_CHART } from '#domain/statistics/constants.ts';
import { pPrime } from '#domain/statistics/pprime.ts';
import { type Segment, segmentsOf } from '#domain/statistics/segments.ts';
import type { Side } from '#domain/statistics/tolerance.ts';
import { xmr } from '#domain/statistics/xmr.ts';

/** How a figure usually varies, at one period, and whether this period stands out. */
export interface ControlPoint {
  readonly mean: number;
  /** None where all values are equal. */
  readonly limits: Limits | null;
  /** Too few values for the limits to be firm. */
  readonly isTrial: boolean;
  readonly rule: Rule | null;
  readonly side: Side;
}

/**
 * The usual variation of a series, period by period: XmR for measures, p′ for shares.
 *
 * Unit:    the measure's own unit; shares from 0 to 1.
 * Missing: null for a period without a value, and for every period of a segment with fewer than MIN_CHART values:
 *          too few to say what is usual.
 * Rule:    nothing crosses a redefinition.
 * Source:  Wheeler, Understanding Variation, for XmR; Laney (2002) for p′; docs/method.md, sections 3 and 4.1.
 */
export function controlPoints(column: Column): (ControlPoint | null)[] {
  const borders = column.redefinitions.map(({ period }) => period);
  return segmentsOf(column.periods, borders).flatMap((segment) => controlIn(column, segment));
}

function controlIn(column: Column, { start, length }: Segment): (ControlPoint | null)[] {
  const cells = column.cells.slice(start, start + length);
  const usable = cells.filter((cell) => cell.kind === 'known').length;
  if (usable < MIN_CHART) return cells.map(() => null);
  const isTrial = usable < FIRM;
  if (column.kind === 'survey') {
    const answers = column.cells
      .slice(start, start + length)
      .map((cell) => (cell.kind === 'known' ? { k: cell.value.good, n: answered(cell.value) } : null));
    const { centre, limits, points } = pPrime(answers);
    return points.map((point, at) => controlPoint(point, centre, limits[at] ?? null, isTrial));
  }
  const values = column.cells
    .slice(start, start + length)
    .map((cell) => (cell.kind === 'known' ? cell.value.value : null));
  const { points, segments } = xmr(values);
  const [whole] = segments;
  return points.map((point) => controlPoint(point, whole?.mean ?? null, whole?.limits ?? null, isTrial));
}

function controlPoint(
  point: ChartPoint,
  mean: number | null,
  limits: Limits | null,
  isTrial: boolean,
): ControlPoint | null {
  if (point.value === null || mean === null) return null;
  return { mean, limits, isTrial, rule: point.rule, side: point.side ?? 0 };
}
