import { never } from '#domain/kernel/exhaustive.ts';
import { CONF_SHOW } from '#domain/statistics/constants.ts';
import { type Assurance, assuranceOf, goodnessOf, type ImprovementDirection } from '#domain/statistics/point-type.ts';
import { sideOf } from '#domain/statistics/tolerance.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import type { Situation } from './situation.ts';

/** What may be said about the target. */
export type TargetCode =
  | 'consistently-met'
  | 'consistently-missed'
  | 'hit-or-miss'
  | 'met-now'
  | 'missed-now'
  | 'cannot-tell'
  | 'at-or-better-now'
  | 'worse-now'
  | 'none';

const CONSISTENCY: Record<Assurance, TargetCode> = {
  consistent_pass: 'consistently-met',
  consistent_fail: 'consistently-missed',
  inconsistent: 'hit-or-miss',
};

/**
 * What may be said about the target: the first row of the decision table that holds.
 *
 * Unit:    the target in the unit of the values; for a survey a share from 0 to 1.
 * Missing: 'none' without target, without a latest value, or when neither way is an improvement.
 *
 * @example targetOf({ kind: 'no-data' }, 'increase', 9) // 'none'
 */
export function targetOf(situation: Situation, direction: ImprovementDirection, target: number | null): TargetCode {
  if (target === null || direction === 'neutral') return 'none';
  if (situation.kind === 'no-data' || situation.kind === 'latest-missing') return 'none';
  const { chart, tolerance } = situation;
  const assurance = assuranceOf(target, chart?.limits ?? null, direction, tolerance);
  if (assurance !== null) return CONSISTENCY[assurance];
  /** 1 when a number is better than the target, -1 when worse, 0 when on it. */
  const besideTarget = (number: number) => goodnessOf(sideOf(number, target, tolerance), direction);

  switch (situation.kind) {
    case 'survey': {
      const { lower, upper } = wilson(situation.latest.k, situation.latest.n, CONF_SHOW);
      const [worst, best] = direction === 'increase' ? [lower, upper] : [upper, lower];
      if (besideTarget(worst) !== -1) return 'met-now';
      return besideTarget(best) === -1 ? 'missed-now' : 'cannot-tell';
    }
    case 'plain':
      return besideTarget(situation.latest) === -1 ? 'worse-now' : 'at-or-better-now';
    default:
      return never(situation);
  }
}
