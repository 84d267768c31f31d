import type { Meeting } from '#domain/dialogue/record.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { threadUp } from '#domain/goals/thread.ts';
import type { Texts } from '#domain/kernel/text.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { goalPlace, unitPlace } from './address.ts';
import { bearingOf } from './bearing.ts';
import { dialogueSaid } from './goal-dialogue.ts';
import { adoptedSaid, levelSaid } from './goals.view.ts';
import { type PageSetting, type Said, said } from './setting.ts';

/** A goal to go to. */
export interface WayView {
  readonly key: string;
  readonly name: Said;
  readonly href: string;
}

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly said: Said;
  readonly href: string | null;
  /** Whether its day has gone by. */
  readonly isLate?: boolean;
}

export interface GoalView {
  /** The goals above it on the red thread, from the top. */
  readonly path: readonly WayView[];
  readonly title: Said;
  readonly why: Said | null;
  readonly facts: readonly Fact[];
  /** That it is only proposed, or no longer followed and why. */
  readonly notice: Said | null;
  readonly unitName: Texts;
  /** The goals that are followed as parts of it. */
  readonly below: readonly WayView[];
}

function noticeOf(goal: Goal, setting: PageSetting): Said | null {
  const { words } = setting;
  if (goal.status === 'proposed') return { text: words.goal.proposedNotice };
  if (goal.status === 'active') return null;
  const reason = said(goal.ending.reason, setting);
  return { ...reason, text: `${words.goal.formerNotice} ${words.goals.fate[goal.ending.fate]}: ${reason.text}` };
}

/** What stands about a goal before its figures. What meetings have been held is known later, or not at all. */
export function goalView(
  goal: Goal,
  goals: readonly Goal[],
  organisation: Organisation,
  tree: UnitTree,
  setting: PageSetting,
  meetings: readonly Meeting[] = [],
): GoalView {
  const { words, href } = setting;
  const unit = tree.unit(goal.unit) ?? tree.root;
  const parent = goals.find(({ id }) => id === goal.parent);
  const fact = (key: string, label: string, text: Said | null, to: string | null = null): Fact[] =>
    text === null ? [] : [{ key, label, said: text, href: to }];
  const plain = (text: string | null): Said | null => (text === null ? null : { text });
  const dialogue = dialogueSaid(goal, meetings, setting);
  const way = ({ id, title }: Goal): WayView => ({ key: id, name: said(title, setting), href: href(goalPlace(id)) });
  const horizon =
    goal.noVerdictBefore === undefined ? null : words.goal.horizonText(words.format.day(goal.noVerdictBefore));
  return {
    title: said(goal.title, setting),
    why: goal.why === undefined ? null : said(goal.why, setting),
    notice: noticeOf(goal, setting),
    unitName: unit.name,
    facts: [
      ...fact('bearing', words.goal.bearing, bearingOf(goal, organisation, setting)),
      ...fact('level', words.goal.level, { text: levelSaid(goal, setting) }),
      ...fact(
        'part',
        words.goal.part,
        parent ? said(parent.title, setting) : null,
        parent ? href(goalPlace(parent.id)) : null,
      ),
      ...fact('unit', words.goal.unit, said(unit.name, setting), href(unitPlace(unit.id))),
      ...fact('duty', words.goal.duty.label, { text: words.goal.duty[goal.duty] }),
      ...fact('adopted', words.goal.adopted, { text: adoptedSaid(goal, setting) }),
      ...fact('horizon', words.goal.horizon, plain(horizon)),
      ...fact('dialogue', words.goal.dialogue, plain(dialogue.said)).map((one) => ({
        ...one,
        isLate: dialogue.isLate,
      })),
    ],
    path: threadUp(goal, goals).slice(1).reverse().map(way),
    below: goals.filter(({ parent, status }) => parent === goal.id && status === 'active').map(way),
  };
}
