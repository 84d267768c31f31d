import type { Rule } from '#domain/statistics/chart-rules.ts';
import { RULES } from '#domain/statistics/chart-rules.ts';
import type { DirectionVerdict } from './direction.ts';

/** The reason behind a finding, as a person may ask for it. */
export type WhyCode =
  | Rule
  | 'usual'
  | 'vs-previous'
  | 'vs-earlier'
  | 'trend-test'
  | 'equal'
  | 'runs'
  | 'few-answers'
  | 'few-measurements'
  | 'one'
  | 'missing'
  | 'none'
  | 'withheld'
  | 'early';

const SILENT = { first: 'one', 'latest-missing': 'missing', 'no-data': 'none' } as const;

/**
 * Why a direction was given: which rule marked it, or why nothing can be said.
 *
 * @example whyOf({ direction: 'improving', basis: 'xmr:shift', limits: 'firm' }) // 'shift'
 */
export function whyOf({ direction, basis }: DirectionVerdict): WhyCode {
  if (direction === 'first' || direction === 'latest-missing' || direction === 'no-data') return SILENT[direction];
  const rule = RULES.find((one) => basis?.endsWith(`:${one}`));
  if (rule !== undefined) return rule;
  switch (basis) {
    case 'answers':
      return 'few-answers';
    case 'measurements':
      return 'few-measurements';
    case 'vs-previous':
    case 'vs-earlier':
      return direction === 'no-change' ? 'equal' : basis;
    case 'trend-test':
    case 'runs':
      return basis;
    default:
      return 'usual';
  }
}
