import type { ChartPoint, Limits } from './chart-rules.ts';
import { type Side, sideOf } from './tolerance.ts';

/** Which way is an improvement. */
export type ImprovementDirection = 'increase' | 'decrease' | 'neutral';

export type PointType =
  | 'common_cause'
  | 'special_cause_improvement'
  | 'special_cause_concern'
  | 'special_cause_neutral_high'
  | 'special_cause_neutral_low';

export type Assurance = 'consistent_pass' | 'consistent_fail' | 'inconsistent';

export type VariationIcon = 'common_cause' | `${'improvement' | 'concern' | 'neutral'}_${'high' | 'low'}`;

/**
 * What a side means: 1 good, -1 bad, 0 neither.
 *
 * @example goodnessOf(-1, 'decrease') // 1
 */
export function goodnessOf(side: Side, direction: ImprovementDirection): Side {
  if (side === 0 || direction === 'neutral') return 0;
  return (side === 1) === (direction === 'increase') ? 1 : -1;
}

/**
 * What a point is told to be. A missing value has no type.
 *
 * @example pointTypeOf({ value: 9, rule: 'shift', side: 1 }, 'increase') // 'special_cause_improvement'
 */
export function pointTypeOf(
  point: Pick<ChartPoint, 'value' | 'rule' | 'side'>,
  direction: ImprovementDirection,
): PointType | null {
  if (point.value === null) return null;
  if (point.rule === null) return 'common_cause';
  if (direction === 'neutral') return point.side === 1 ? 'special_cause_neutral_high' : 'special_cause_neutral_low';
  return goodnessOf(point.side ?? 0, direction) === 1 ? 'special_cause_improvement' : 'special_cause_concern';
}

/**
 * The variation of a chart: the type of its last usable point. Older marks say nothing about now.
 *
 * Missing: null when no period has a value.
 *
 * @example variationOf([{ value: 9, rule: null, side: 0 }, { value: null, rule: null, side: null }], 'increase') // 'common_cause'
 */
export function variationOf(
  points: readonly Pick<ChartPoint, 'value' | 'rule' | 'side'>[],
  direction: ImprovementDirection,
): PointType | null {
  const last = points.findLast((point) => point.value !== null);
  return last === undefined ? null : pointTypeOf(last, direction);
}

/**
 * Whether the usual variation reaches a target always, never or sometimes. On a limit is sometimes.
 *
 * Missing: null without target or limits, or when neither way is an improvement.
 *
 * @example assuranceOf(9, { lower: 2, upper: 8 }, 'increase', 1e-9) // 'consistent_fail'
 */
export function assuranceOf(
  target: number | null,
  limits: Pick<Limits, 'lower' | 'upper'> | null,
  direction: ImprovementDirection,
  tolerance: number,
): Assurance | null {
  if (target === null || limits === null || direction === 'neutral') return null;
  const isAbove = sideOf(target, limits.upper, tolerance) === 1;
  const isBelow = sideOf(target, limits.lower, tolerance) === -1;
  if (!isAbove && !isBelow) return 'inconsistent';
  return isAbove === (direction === 'increase') ? 'consistent_fail' : 'consistent_pass';
}

const ICONS: Record<ImprovementDirection, Record<PointType, VariationIcon>> = {
  increase: iconsOf('improvement_high', 'concern_low'),
  decrease: iconsOf('improvement_low', 'concern_high'),
  neutral: iconsOf('neutral_high', 'neutral_low'),
};

function iconsOf(improvement: VariationIcon, concern: VariationIcon): Record<PointType, VariationIcon> {
  return {
    common_cause: 'common_cause',
    special_cause_improvement: improvement,
    special_cause_concern: concern,
    special_cause_neutral_high: 'neutral_high',
    special_cause_neutral_low: 'neutral_low',
  };
}

/**
 * The name of the icon for a variation.
 *
 * @example variationIcon('special_cause_concern', 'decrease') // 'concern_high'
 */
export const variationIcon = (variation: PointType, direction: ImprovementDirection): VariationIcon =>
  ICONS[direction][variation];
