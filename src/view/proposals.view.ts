import type { Goal, ProposedGoal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { GoalId } from '#domain/kernel/ids.ts';
import { type GoalLine, goalLine } from './goals.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** A goal as one side of a choice. */
export interface SideView extends GoalLine {
  readonly why: Said | null;
  readonly measures: string;
}

/** A goal that is proposed, beside the one that it would take the place of. */
export interface ProposalView {
  readonly key: GoalId;
  readonly proposed: SideView;
  /** Null when it would replace none that is known. */
  readonly replaced: SideView | null;
  /** Whether there is room for it. */
  readonly room: string;
}

export function proposalViews(
  organisation: Organisation,
  goals: readonly Goal[],
  setting: PageSetting,
): readonly ProposalView[] {
  const { words } = setting;
  const free = organisation.goalBudget - goals.filter(({ status }) => status === 'active').length;
  const side = (goal: Goal): SideView => ({
    ...goalLine(goal, goals, organisation, setting),
    why: goal.why === undefined ? null : said(goal.why, setting),
    measures: words.plan.measures(goal.indicators.length),
  });
  const roomSaid = (isReplacing: boolean): string => {
    if (isReplacing) return words.plan.room.swapped;
    return free > 0 ? words.plan.room.free(free) : words.plan.room.full;
  };
  return goals
    .filter((goal): goal is ProposedGoal => goal.status === 'proposed')
    .map((goal) => {
      const other = goals.find(({ id }) => id === goal.replaces);
      return {
        key: goal.id,
        proposed: side(goal),
        replaced: other === undefined ? null : side(other),
        room: roomSaid(other?.status === 'active'),
      };
    });
}
