import type { Indicator } from '#domain/feedback/indicator.ts';
import type { ActiveGoal, Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { type LooseEnd, looseEnds, type ThreadNode, threadOf } from '#domain/goals/thread.ts';
import type { GoalId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { goalPlace, unitPlace } from './address.ts';
import { bearingIn, bearingOf } from './bearing.ts';
import { adoptedSaid, levelSaid } from './goals.view.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** One goal on the red thread, with the goals that are part of it. */
export interface ThreadGoalView {
  readonly key: GoalId;
  readonly title: Said;
  readonly href: string;
  readonly level: string;
  readonly bearing: Said;
  readonly isOrphan: boolean;
  readonly why: Said | null;
  readonly adopted: string;
  readonly unit: Said;
  readonly unitHref: string;
  /** What listens to it, by name. Empty until the names are known. */
  readonly measures: string;
  readonly below: readonly ThreadGoalView[];
}

/** A bearing and how many of the goals follow it. */
export interface BearingView {
  readonly key: string;
  readonly name: Said;
  readonly goals: string;
  readonly isOpen: boolean;
}

export interface ThreadView {
  readonly bearings: readonly BearingView[];
  readonly goals: readonly ThreadGoalView[];
  /** What is not tied together, one sentence each. */
  readonly loose: readonly { readonly key: string; readonly said: string; readonly href: string | null }[];
}

/** What a goal on the thread shows, whatever is above and below it. */
export function threadGoal(
  goal: Goal,
  organisation: Organisation,
  tree: UnitTree,
  setting: PageSetting,
  indicators: readonly Indicator[] = [],
): Omit<ThreadGoalView, 'below'> {
  const measured = goal.indicators.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  const names = measured.map(({ name }) => plainly(name, setting)).join('; ');
  const unit = tree.unit(goal.unit) ?? tree.root;
  return {
    key: goal.id,
    title: said(goal.title, setting),
    href: setting.href(goalPlace(goal.id)),
    level: levelSaid(goal, setting),
    bearing: bearingOf(goal, organisation, setting),
    isOrphan: bearingIn(organisation, goal) === undefined,
    why: goal.why === undefined ? null : said(goal.why, setting),
    adopted: adoptedSaid(goal, setting),
    unit: said(unit.name, setting),
    measures: names === '' ? '' : setting.words.plan.heardBy(names),
    unitHref: setting.href(unitPlace(unit.id)),
  };
}

function looseSaid(end: LooseEnd, organisation: Organisation, setting: PageSetting): ThreadView['loose'][number] {
  const { loose } = setting.words.plan;
  if (end.kind === 'unused-bearing') {
    const bearing = organisation.coreTask?.bearings.find(({ id }) => id === end.bearing);
    const name = bearing === undefined ? end.bearing : plainly(bearing.text, setting);
    return { key: `bearing ${end.bearing}`, said: loose.unusedBearing(name), href: null };
  }
  const name = plainly(end.goal.title, setting);
  const text = {
    'no-bearing': loose.noBearing,
    'no-parent': loose.noParent,
    'no-adoption': loose.noAdoption,
    'no-indicator': loose.noIndicator,
  }[end.kind](name);
  return { key: `${end.kind} ${end.goal.id}`, said: text, href: setting.href(goalPlace(end.goal.id)) };
}

/** The goals that are followed, from what politics has set down to the units, and what hangs loose. Names come when known. */
export function threadView(
  goals: readonly Goal[],
  organisation: Organisation,
  tree: UnitTree,
  setting: PageSetting,
  indicators: readonly Indicator[] = [],
): ThreadView {
  const bearings = organisation.coreTask?.bearings ?? [];
  const active = goals.filter((goal): goal is ActiveGoal => goal.status === 'active');
  const viewOf = ({ goal, below }: ThreadNode): ThreadGoalView => ({
    ...threadGoal(goal, organisation, tree, setting, indicators),
    below: below.map(viewOf),
  });
  const ends = looseEnds(
    goals,
    bearings.map(({ id }) => id),
  );
  return {
    bearings: bearings.map(({ id, text }) => {
      const count = active.filter(({ bearing }) => bearing === id).length;
      return { key: id, name: said(text, setting), goals: setting.words.plan.goals(count), isOpen: count === 0 };
    }),
    goals: threadOf(goals).map(viewOf),
    loose: ends.map((end) => looseSaid(end, organisation, setting)),
  };
}
