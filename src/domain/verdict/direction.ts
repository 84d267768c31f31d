import { never } from '#domain/kernel/exhaustive.ts';
import type { Rule } from '#domain/statistics/chart-rules.ts';
import { FIRM, MIN_RUN } from '#domain/statistics/constants.ts';
import { goodnessOf, type ImprovementDirection } from '#domain/statistics/point-type.ts';
import { runChart } from '#domain/statistics/run-chart.ts';
import type { Side } from '#domain/statistics/tolerance.ts';
import type { DecidingChart, Situation } from './situation.ts';
import { surveyChange } from './survey-change.ts';

/** What may be said about where the figure is going. */
export type DirectionCode =
  | 'improving'
  | 'worsening'
  | 'higher'
  | 'lower'
  | 'no-change'
  | 'too-few'
  | 'first'
  | 'latest-missing'
  | 'no-data';

/** What it was decided by. None when there was nothing to compare. */
export type Basis =
  | 'xmr'
  | `xmr:${Rule}`
  | 'p-prime'
  | `p-prime:${Rule}`
  | 'vs-previous'
  | 'vs-earlier'
  | 'trend-test'
  | 'runs'
  | 'answers'
  | 'measurements';

/** How far the limits of the chart can be trusted: from 12 measurements on trial, from 20 firm. */
export type LimitsTag = 'trial' | 'firm' | 'none';

export interface DirectionVerdict {
  readonly direction: DirectionCode;
  readonly basis: Basis | null;
  readonly limits: LimitsTag;
}

/**
 * The direction of an indicator: the first row of the decision table that holds.
 *
 * Missing: 'no-data' and 'latest-missing' when there is no latest value; 'first' when it is alone;
 *          'too-few' when the data cannot carry a statement. Silence is not good news.
 *
 * @example directionOf({ kind: 'latest-missing' }, 'increase').direction // 'latest-missing'
 */
export function directionOf(situation: Situation, direction: ImprovementDirection): DirectionVerdict {
  switch (situation.kind) {
    case 'no-data':
    case 'latest-missing':
      return { direction: situation.kind, basis: null, limits: 'none' };
    case 'plain':
    case 'survey': {
      const count = situation.usable.length;
      if (count === 1) return { direction: 'first', basis: null, limits: 'none' };
      if (situation.chart !== null) return fromChart(situation.chart, count, direction);
      const { side, basis } =
        situation.kind === 'survey' ? surveyChange(situation.values) : plainChange(situation.usable);
      return { direction: side === null ? 'too-few' : wordOf(side, direction), basis, limits: 'none' };
    }
    default:
      return never(situation);
  }
}

function fromChart(chart: DecidingChart, count: number, direction: ImprovementDirection): DirectionVerdict {
  const { rule, side } = chart.last;
  const tag = count >= FIRM ? 'firm' : 'trial';
  return {
    direction: wordOf(side ?? 0, direction),
    basis: rule === null ? chart.name : `${chart.name}:${rule}`,
    limits: chart.limits === null ? 'none' : tag,
  };
}

/** Two to eleven numbers: only a run chart of ten or more can say anything. */
function plainChange(usable: readonly number[]): { side: Side | null; basis: 'runs' | 'measurements' } {
  if (usable.length >= MIN_RUN) {
    const { signal, lastSide } = runChart(usable);
    if (signal) return { side: lastSide, basis: 'runs' };
  }
  return { side: null, basis: 'measurements' };
}

/**
 * The word of a side: up is 1, down is -1, neither is 'no-change'.
 *
 * @example wordOf(1, 'decrease') // 'worsening'
 */
export function wordOf(
  side: Side,
  direction: ImprovementDirection,
): 'improving' | 'worsening' | 'higher' | 'lower' | 'no-change' {
  if (side === 0) return 'no-change';
  if (direction === 'neutral') return side === 1 ? 'higher' : 'lower';
  return goodnessOf(side, direction) === 1 ? 'improving' : 'worsening';
}
