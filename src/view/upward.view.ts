import type { ActiveGoal, Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { threadUp } from '#domain/goals/thread.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { unitPlace } from './address.ts';
import type { WayView } from './goal.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';
import { type ThreadGoalView, threadGoal } from './thread.view.ts';

/** The way from a unit up to the core task, by one of the goals that hold for it. */
export interface UpwardView {
  readonly key: string;
  /** The unit, and those above it up to the one whose goal it is. */
  readonly units: readonly WayView[];
  /** The goal and those it is part of, from the nearest up. */
  readonly goals: readonly Omit<ThreadGoalView, 'below'>[];
  /** The bearings those goals follow, each once. */
  readonly bearings: readonly { readonly said: Said; readonly isOrphan: boolean }[];
}

/**
 * Every way from a unit up: one for each goal that holds for it and that no goal below holds for it. A goal holds for a
 * unit and for all below it.
 */
export function upwardViews(
  goals: readonly Goal[],
  unit: UnitId,
  organisation: Organisation,
  tree: UnitTree,
  setting: PageSetting,
): UpwardView[] {
  const line = [unit, ...[...tree.above(unit)].reverse().map(({ id }) => id)];
  const holding = goals.filter((goal): goal is ActiveGoal => goal.status === 'active' && line.includes(goal.unit));
  const ways = holding.map((goal) => threadUp(goal, goals));
  const isInner = (goal: ActiveGoal): boolean => ways.some((way) => way.indexOf(goal) > 0);
  return ways.flatMap((way, at) => {
    const [goal] = way;
    if (goal === undefined || isInner(holding[at] as ActiveGoal)) return [];
    const units = line.slice(0, line.indexOf(goal.unit) + 1).flatMap((id) => tree.unit(id) ?? []);
    const views = way.map((one) => threadGoal(one, organisation, tree, setting));
    const bearings = new Map(views.map(({ bearing, isOrphan }) => [bearing.text, { said: bearing, isOrphan }]));
    return [
      {
        key: goal.id,
        units: units.map(({ id, name }) => ({ key: id, name: said(name, setting), href: setting.href(unitPlace(id)) })),
        goals: views,
        bearings: [...bearings.values()],
      },
    ];
  });
}
