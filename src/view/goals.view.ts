import type { FormerGoal, Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { GoalId } from '#domain/kernel/ids.ts';
import { goalPlace } from './address.ts';
import { bearingIn, bearingOf } from './bearing.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

export interface GoalLine {
  readonly key: GoalId;
  readonly title: Said;
  readonly href: string;
  /** The bearing it follows, or that it follows none. */
  readonly bearing: Said;
  readonly isOrphan: boolean;
  readonly level: string;
  readonly adopted: string;
  /** The goal above it on the red thread. */
  readonly part: string | null;
}

export interface FormerLine {
  readonly key: GoalId;
  readonly title: Said;
  readonly href: string;
  readonly time: string;
  readonly fate: string;
  readonly reason: Said;
}

export interface GoalsView {
  readonly budget: string;
  readonly budgetWhy: string;
  /** One dot for each place in the budget. */
  readonly places: readonly boolean[];
  readonly active: readonly GoalLine[];
  readonly former: readonly FormerLine[];
}

export function adoptedSaid(goal: Goal, setting: PageSetting): string {
  const { words } = setting;
  if (goal.adopted === undefined) return words.goals.noAdoption;
  return words.goal.adoptedBy(words.format.day(goal.adopted.date), plainly(goal.adopted.body, setting));
}

export const levelSaid = (goal: Goal, { words }: PageSetting): string =>
  goal.level === undefined ? words.goals.noLevel : words.goals.level[goal.level];

function partSaid(goal: Goal, goals: readonly Goal[], setting: PageSetting): string | null {
  const parent = goals.find(({ id }) => id === goal.parent);
  return parent === undefined ? null : `${setting.words.goal.part}: ${plainly(parent.title, setting)}`;
}

/** What became of a goal that is no longer followed, and the goal it became part of. */
export function fateSaid({ ending }: FormerGoal, goals: readonly Goal[], setting: PageSetting): string {
  const { goals: words } = setting.words;
  const into = goals.find(({ id }) => id === ending.into);
  const fate = words.fate[ending.fate];
  return into === undefined ? fate : `${fate}. ${words.mergedInto(plainly(into.title, setting))}`;
}

function formerLine(goal: FormerGoal, goals: readonly Goal[], setting: PageSetting): FormerLine {
  const ended = goal.ending.date.slice(0, 4);
  return {
    key: goal.id,
    title: said(goal.title, setting),
    href: setting.href(goalPlace(goal.id)),
    time: goal.adopted === undefined ? `–${ended}` : `${goal.adopted.date.slice(0, 4)}–${ended}`,
    fate: fateSaid(goal, goals, setting),
    reason: said(goal.ending.reason, setting),
  };
}

/** A goal in a line: where it belongs, who has decided it and where it leads. */
export const goalLine = (
  goal: Goal,
  goals: readonly Goal[],
  organisation: Organisation,
  setting: PageSetting,
): GoalLine => ({
  key: goal.id,
  title: said(goal.title, setting),
  href: setting.href(goalPlace(goal.id)),
  bearing: bearingOf(goal, organisation, setting),
  isOrphan: bearingIn(organisation, goal) === undefined,
  level: levelSaid(goal, setting),
  adopted: adoptedSaid(goal, setting),
  part: partSaid(goal, goals, setting),
});

export function goalsView(organisation: Organisation, goals: readonly Goal[], setting: PageSetting): GoalsView {
  const line = (goal: Goal): GoalLine => goalLine(goal, goals, organisation, setting);
  const active = goals.filter(({ status }) => status === 'active');
  const places = Math.max(organisation.goalBudget, active.length);
  return {
    budget: setting.words.goals.budget(active.length, organisation.goalBudget),
    budgetWhy: setting.words.goals.budgetWhy(organisation.goalBudget),
    places: Array.from({ length: places }, (_, at) => at < active.length),
    active: active.map(line),
    former: goals
      .filter((goal) => goal.status === 'former')
      .sort((one, other) => other.ending.date.localeCompare(one.ending.date))
      .map((goal) => formerLine(goal, goals, setting)),
  };
}
