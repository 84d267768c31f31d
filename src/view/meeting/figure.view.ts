import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { dialogueEvents } from '#view/dialogue-events.ts';
import { type FigureView, figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { originName, type PageSetting, plainly, said } from '#view/setting.ts';
import { voiceEvents } from '#view/voice-events.ts';
import { withinAxis } from './figure-axis.ts';
import { flagsIn } from './figure-flags.ts';
import { limitsScript, sourceScript } from './figure-script.ts';
import { withinTable } from './figure-table.ts';
import type { Held } from './held.ts';
import { inUnitsScreens } from './in-units.view.ts';
import { listScreens } from './list.ts';
import type { ToldGoal } from './programme-goals.ts';
import type { FigureScreen, Screen } from './screen.ts';

/** What a figure is told under: a goal, or nothing but its unit where there are no goals. */
interface ToldUnder {
  readonly goal: Pick<ToldGoal['goal'], 'id' | 'noVerdictBefore'> | null;
  readonly unit: ToldGoal['unit'];
}

const NO_MARK = { shape: 'ring', tone: 'neutral' } as const;

/** What stands around a figure on its page too: what happened, and its place among all, which decides what is asked. */
function inputOf({ goal, unit }: ToldUnder, indicator: Indicator, column: Column, held: Held, setting: PageSetting) {
  const { names, record, voice } = held;
  const said = voiceEvents(voice?.items ?? [], unit.id, setting).get(indicator.id) ?? [];
  const done =
    record === null
      ? []
      : (dialogueEvents(record, { ...held, ...names, goals: held.goals }, unit.id, setting).get(indicator.id) ?? []);
  const front = [...names.indicators.values()].filter(({ id }) => names.isFront(id));
  const place = front.findIndex(({ id }) => id === indicator.id);
  const input: FigureInput = {
    ...{ column, indicator, unitName: unit.name, noVerdictBefore: goal?.noVerdictBefore },
    events: [...done, ...said],
    ...(place === -1 ? {} : { place }),
  };
  return input;
}

/** For the presenter: another question, what the figure does not say, the reason, who is in charge and the source. */
function scriptOf(view: FigureView, indicator: Indicator, setting: PageSetting): string[] {
  const { script } = setting.words.screens;
  const [also] = view.moreAsks.flatMap(({ questions }) => questions);
  return [
    ...(also === undefined ? [] : [script.also(also)]),
    ...limitsScript(indicator, setting),
    view.why,
    sourceScript(indicator, setting),
  ];
}

/** One figure on one screen. */
export function figureScreen(
  told: ToldUnder,
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
    about: { goal: goal?.id ?? null, unit: unit.id, indicator: indicator.id },
  };
  const column = held.columnsOf(unit.id).find((one) => one.indicator === indicator.id);
  if (column === undefined) {
    return { ...base, ...without(told, indicator, held.isFetched(unit.id, indicator.id), setting) };
  }
  const view = figureView(inputOf(told, indicator, column, held, setting), setting);
  const screen: FigureScreen = {
    ...base,
    title: { text: view.verdict },
    script: scriptOf(view, indicator, setting),
    mark: view.mark,
    ...{ latest: view.latest, target: view.target, stale: view.stale, ask: view.ask },
    chart: view.chart.isEmpty ? null : withinAxis(view.chart, indicator, setting),
    flags: view.chart.isEmpty ? [] : flagsIn(view.chart),
    label: view.label,
    table: withinTable(view.table, setting),
    source: view.source,
  };
  return screen;
}

/** The unit has no such figure, or it did not come: which of them is said, and what can be asked all the same. */
function without({ unit }: ToldUnder, indicator: Indicator, isFetched: boolean, setting: PageSetting) {
  const { screens, verdict, figure } = setting.words;
  const name = plainly(unit.name, setting);
  const title = isFetched ? screens.noFigure(name) : screens.notFetched(name);
  const ask = verdict.ask[isFetched ? 'no-data' : 'latest-missing'];
  return {
    title: { text: title },
    script: [],
    mark: NO_MARK,
    ...{ latest: '', target: null, stale: null, ask, chart: null, flags: [], table: null },
    label: `${originName(setting)}${plainly(indicator.name, setting)}. ${title}`,
    source: figure.source(indicator.source.name, figure.kind[indicator.source.kind]),
  };
}

/** One screen for each thing the goal is read by; what the law demands comes last. Missing: that nothing is decided is said. */
export function figureScreens(told: ToldGoal, top: string, key: string, held: Held, setting: PageSetting): Screen[] {
  const { goal, unit } = told;
  const own = goal.indicators.flatMap((id) => held.names.indicators.get(id) ?? []);
  const ordered = [...own.filter(({ statutory }) => !statutory), ...own.filter(({ statutory }) => statutory)];
  if (ordered.length > 0) {
    return ordered.flatMap((one): Screen[] => {
      const isLacking =
        held.isFetched(unit.id, one.id) && held.columnsOf(unit.id).every(({ indicator }) => indicator !== one.id);
      const inUnits = isLacking ? inUnitsScreens(told, one, top, key, held, setting) : [];
      return inUnits.length > 0 ? inUnits : [figureScreen(told, one, top, key, held, setting)];
    });
  }
  const { goal: words, verdict } = setting.words;
  const listing = {
    ...{ key: `${key}-none`, top, title: { text: words.noIndicators }, lead: null, lines: [] },
    ...{ ask: verdict.ask['no-data'], script: [] },
  };
  const about = { goal: goal.id, unit: unit.id, indicator: null };
  return listScreens(listing, setting).map((screen) => ({ ...screen, about }));
}
