import type { Indicator } from '#domain/feedback/indicator.ts';
import type { ActiveGoal, Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { worthAsking } from '#domain/verdict/worth-asking.ts';
import { goalPlace } from './address.ts';
import type { AgendaLine, AgendaPart } from './agenda.view.ts';
import { askingView } from './asking.view.ts';
import { type FigureOf, nowSaid } from './decision-figure.ts';
import { type FigureInput, findingIn, headView } from './head.view.ts';
import type { NameIndex } from './name-index.ts';
import { type PageSetting, plainly, said } from './setting.ts';

/** A figure that a goal is read by. */
interface GoalFigure {
  readonly goal: ActiveGoal;
  readonly input: FigureInput;
}

/** What the goals that are followed are read by, in the goals' order; a figure that two of them share stands once. */
function figuresOf(
  goals: readonly Goal[],
  indicators: readonly Indicator[],
  { tree }: NameIndex,
  figureOf: FigureOf,
): GoalFigure[] {
  const met = new Set<string>();
  return goals.flatMap((goal) => {
    if (goal.status !== 'active') return [];
    const unitName = (tree.unit(goal.unit) ?? tree.root).name;
    return goal.indicators.flatMap((id: IndicatorId): GoalFigure[] => {
      const place = indicators.findIndex((one) => one.id === id);
      const indicator = indicators[place];
      const column = figureOf(id, goal.unit);
      const key = `${id} ${goal.unit}`;
      if (indicator === undefined || column === null || column === 'failed' || met.has(key)) return [];
      met.add(key);
      return [{ goal, input: { column, indicator, unitName, noVerdictBefore: goal.noVerdictBefore, place } }];
    });
  });
}

function lineOf({ goal, input }: GoalFigure, why: 'verdict' | 'target', setting: PageSetting): AgendaLine {
  const { mark, verdict, latest, target } = headView(input, setting);
  const { ask, moreAsks } = askingView(input, setting);
  const ofTarget = moreAsks.find(({ key }) => key === 'target')?.questions[0];
  const { id } = input.indicator;
  const figure = { unit: null, mark, verdict, latest: [latest, target ?? ''].filter((text) => text !== '').join('. ') };
  const asked = (why === 'target' ? ofTarget : undefined) ?? ask;
  return {
    key: `${id} ${goal.id}`,
    text: said(input.indicator.name, setting),
    href: setting.href({ page: 'goal', goal: goal.id, open: [id] }),
    state: null,
    facts: [plainly(input.unitName, setting)],
    unit: null,
    figures: [figure],
    failed: null,
    ask: asked === '' ? null : asked,
    links: [
      {
        key: 'goal',
        label: setting.words.dialogue.about.goal,
        name: said(goal.title, setting),
        href: setting.href(goalPlace(goal.id)),
      },
    ],
    cells: {
      kind: setting.words.dialogue.kind.verdict,
      text: plainly(input.indicator.name, setting),
      ...{ goal: goal.id, unit: goal.unit, indicator: id, figure: nowSaid(figure), ask: asked },
    },
  };
}

/** Whether a figure that a goal is read by could not be had. */
export const hasFailed = (goals: readonly Goal[], figureOf: FigureOf): boolean =>
  goals.some((goal) => goal.status === 'active' && goal.indicators.some((id) => figureOf(id, goal.unit) === 'failed'));

/**
 * The goals' figures that are worth asking about, each with its question. `indicators` are all, in their published order.
 *
 * Missing: null where none is.
 */
export function verdictsPart(
  goals: readonly Goal[],
  indicators: readonly Indicator[],
  names: NameIndex,
  figureOf: FigureOf,
  setting: PageSetting,
): AgendaPart | null {
  const { agenda } = setting.words.dialogue;
  const worth = figuresOf(goals, indicators, names, figureOf).flatMap((figure) => {
    const why = worthAsking(findingIn(figure.input, setting));
    return why === null ? [] : [{ figure, why }];
  });
  if (worth.length === 0) return null;
  return {
    key: 'verdicts',
    title: agenda.count(agenda.verdicts, worth.length),
    text: agenda.verdictsText,
    all: worth.length,
    lines: (from, to) => worth.slice(from, to).map(({ figure, why }) => lineOf(figure, why, setting)),
  };
}
