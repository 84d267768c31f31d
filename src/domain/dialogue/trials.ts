import { TEST_OUTCOMES, type TestOutcome, type Trial } from './record.ts';

/**
 * Where a trial stands, by a day.
 *
 * planned  it has not begun
 * running  it goes on
 * unsaid   it has ended, and nobody has said yet how it went
 *
 * else how it went; none of these is better than another.
 */
export const TRIAL_STATES = ['planned', 'running', 'unsaid', ...TEST_OUTCOMES] as const;
export type TrialState = 'planned' | 'running' | 'unsaid' | TestOutcome;

type Dated = Pick<Trial, 'started' | 'ended' | 'outcome'>;

/**
 * Where a trial stands on a day. Days are YYYY-MM-DD.
 *
 * Missing: a trial without a last day goes on; a last day that is still to come is a plan.
 *
 * @example trialState({ started: '2025-02-01' }, '2026-03-03') // 'running'
 * @example trialState({ started: '2025-02-01', ended: '2025-09-30' }, '2026-03-03') // 'unsaid'
 * @example trialState({ started: '2025-02-01', outcome: 'stopped' }, '2026-03-03') // 'stopped'
 */
export function trialState({ started, ended, outcome }: Dated, asOf: string): TrialState {
  if (outcome !== undefined) return outcome;
  if (started > asOf) return 'planned';
  return ended === undefined || ended > asOf ? 'running' : 'unsaid';
}

/** Trials that have ended without anybody having said how it went, the one that has waited longest first. */
export const trialsToClose = (trials: readonly Trial[], asOf: string): Trial[] =>
  trials
    .filter((trial) => trialState(trial, asOf) === 'unsaid')
    .sort((one, other) => (one.ended ?? '').localeCompare(other.ended ?? ''));

/** Counted in trials. Whole numbers, 0 or more. */
export interface TrialCounts {
  /** Those that have begun. */
  readonly begun: number;
  /** Those of them from which something has been learnt, whether or not they have ended. */
  readonly learnt: number;
  readonly states: Readonly<Record<TrialState, number>>;
}

/** How far trials have come by a day, YYYY-MM-DD. Missing: all 0 for none. */
export function trialCounts(trials: readonly Trial[], asOf: string): TrialCounts {
  const states = { planned: 0, running: 0, unsaid: 0, kept: 0, changed: 0, stopped: 0, unclear: 0 };
  for (const trial of trials) states[trialState(trial, asOf)] += 1;
  const begun = trials.filter((trial) => trialState(trial, asOf) !== 'planned');
  return { begun: begun.length, learnt: begun.filter(({ learnt }) => learnt !== undefined).length, states };
}
