import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { dialogueEvents } from '#view/dialogue-events.ts';
import { type FigureView, figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { limitsView } from '#view/limits.view.ts';
import { originName, type PageSetting, plainly, said } from '#view/setting.ts';
import { voiceEvents } from '#view/voice-events.ts';
import { flagsIn } from './figure-flags.ts';
import { withinTable } from './figure-table.ts';
import type { Held } from './held.ts';
import { listScreens } from './list.ts';
import type { ToldGoal } from './programme-goals.ts';
import type { FigureScreen, Screen } from './screen.ts';

const NO_MARK = { shape: 'ring', tone: 'neutral' } as const;

/** What stands around a figure on its page too: what happened, and its place among all, which decides what is asked. */
function inputOf({ goal, unit }: ToldGoal, indicator: Indicator, column: Column, held: Held, setting: PageSetting) {
  const { names, record, voice } = held;
  const said = voiceEvents(voice?.items ?? [], unit.id, setting).get(indicator.id) ?? [];
  const done =
    record === null
      ? []
      : (dialogueEvents(record, { ...held, ...names, goals: held.goals }, unit.id, setting).get(indicator.id) ?? []);
  const front = [...names.indicators.values()].filter(({ id }) => names.isFront(id));
  const place = front.findIndex(({ id }) => id === indicator.id);
  const input: FigureInput = {
    ...{ column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore },
    events: [...done, ...said],
    ...(place === -1 ? {} : { place }),
  };
  return input;
}

/** For the presenter: another question, what the figure does not say, the reason, who is in charge and the source. */
function scriptOf(view: FigureView, indicator: Indicator, setting: PageSetting): string[] {
  const { script } = setting.words.screens;
  const [also] = view.moreAsks.flatMap(({ questions }) => questions);
  const limits = limitsView(indicator, setting).flatMap(({ key, said: [first] }) => {
    if (first === undefined) return [];
    if (key === 'cannot') return [script.cannot(first.text)];
    return key === 'influence' ? [script.influence(first.text)] : [];
  });
  return [
    ...(also === undefined ? [] : [script.also(also)]),
    ...limits,
    view.why,
    indicator.owner === undefined ? view.source : `${script.owner(plainly(indicator.owner, setting))}. ${view.source}`,
  ];
}

function figureScreen(
  told: ToldGoal,
  indicator: Indicator,
  top: string,
  key: string,
  held: Held,
  setting: PageSetting,
) {
  const { goal, unit } = told;
  const base = {
    ...{ kind: 'figure' as const, key: `${key}-${indicator.id}`, top, name: said(indicator.name, setting) },
    unit: said(unit.name, setting),
    about: { goal: goal.id, unit: unit.id, indicator: indicator.id },
  };
  const column = held.columnsOf(unit.id).find((one) => one.indicator === indicator.id);
  if (column === undefined) return { ...base, ...without(told, indicator, setting) };
  const view = figureView(inputOf(told, indicator, column, held, setting), setting);
  const screen: FigureScreen = {
    ...base,
    title: { text: view.verdict },
    script: scriptOf(view, indicator, setting),
    mark: view.mark,
    ...{ latest: view.latest, target: view.target, stale: view.stale, ask: view.ask },
    chart: view.chart.isEmpty ? null : view.chart,
    flags: view.chart.isEmpty ? [] : flagsIn(view.chart),
    label: view.label,
    table: withinTable(view.table, setting),
    source: view.source,
  };
  return screen;
}

/** The unit has no such figure: that is said, and what can be asked all the same. */
function without({ unit }: ToldGoal, indicator: Indicator, setting: PageSetting) {
  const { screens, verdict, figure } = setting.words;
  const title = screens.noFigure(plainly(unit.name, setting));
  return {
    title: { text: title },
    script: [],
    mark: NO_MARK,
    ...{ latest: '', target: null, stale: null, ask: verdict.ask['no-data'], chart: null, flags: [], table: null },
    label: `${originName(setting)}${plainly(indicator.name, setting)}. ${title}`,
    source: figure.source(indicator.source.name, figure.kind[indicator.source.kind]),
  };
}

/** One screen for each thing the goal is read by; what the law demands comes last. Missing: that nothing is decided is said. */
export function figureScreens(told: ToldGoal, top: string, key: string, held: Held, setting: PageSetting): Screen[] {
  const { goal, unit } = told;
  const own = goal.indicators.flatMap((id) => held.names.indicators.get(id) ?? []);
  const ordered = [...own.filter(({ statutory }) => !statutory), ...own.filter(({ statutory }) => statutory)];
  if (ordered.length > 0) return ordered.map((one) => figureScreen(told, one, top, key, held, setting));
  const { goal: words, verdict } = setting.words;
  const listing = {
    ...{ key: `${key}-none`, top, title: { text: words.noIndicators }, lead: null, lines: [] },
    ...{ ask: verdict.ask['no-data'], script: [] },
  };
  const about = { goal: goal.id, unit: unit.id, indicator: null };
  return listScreens(listing, setting).map((screen) => ({ ...screen, about }));
}
