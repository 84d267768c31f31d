import type { BearingId, GoalId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { Texts } from '#domain/kernel/text.ts';

export const GOAL_LEVELS = ['policy', 'strategy', 'plan'] as const;
/** Politics frames, strategy directs, the plan acts close to people. */
export type GoalLevel = (typeof GOAL_LEVELS)[number];

export const GOAL_FATES = ['met', 'merged', 'stopped', 'delegated'] as const;
export type GoalFate = (typeof GOAL_FATES)[number];

export interface Adoption {
  readonly date: string;
  readonly body: Texts;
}

/** How it ended for a goal that is no longer followed. It keeps its place in the story. */
export interface GoalEnding {
  readonly date: string;
  readonly fate: GoalFate;
  readonly into?: GoalId | undefined;
  readonly reason: Texts;
}

interface GoalBase {
  readonly id: GoalId;
  readonly title: Texts;
  readonly why?: Texts | undefined;
  /** Which bearing of the core task it follows. A goal without one is an orphan, and shown as one. */
  readonly bearing?: BearingId | undefined;
  readonly level?: GoalLevel | undefined;
  readonly parent?: GoalId | undefined;
  readonly adopted?: Adoption | undefined;
  /** Day before which nothing is said of success or failure: an effort needs its time. */
  readonly noVerdictBefore?: string | undefined;
  /** Must: the law demands it. Want: the municipality has chosen it. */
  readonly duty: 'must' | 'want';
  /** The unit whose figures it is read by; with everything below it. */
  readonly unit: UnitId;
  readonly indicators: readonly IndicatorId[];
  readonly nextDialogue?: string | undefined;
}

export interface ActiveGoal extends GoalBase {
  readonly status: 'active';
}

export interface ProposedGoal extends GoalBase {
  readonly status: 'proposed';
  /** The goal it would take the place of. */
  readonly replaces?: GoalId | undefined;
}

export interface FormerGoal extends GoalBase {
  readonly status: 'former';
  readonly ending: GoalEnding;
}

export type Goal = ActiveGoal | ProposedGoal | FormerGoal;
export type GoalStatus = Goal['status'];
