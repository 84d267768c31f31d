import type { GapPanel, Panel } from '#domain/conditions/panel.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { Unit } from '#domain/units/unit.ts';
import { trustPlace } from './address.ts';
import { type BandView, bandView } from './band.view.ts';
import { chanceSaid } from './chance.view.ts';
import { panelFigures } from './condition-figure.view.ts';
import type { UnitBelow } from './foresight.view.ts';
import type { Figures } from './gap.view.ts';
import type { FigureInput } from './head.view.ts';
import { type PanelHead, panelHead } from './panel-head.ts';
import { type PageSetting, plainly } from './setting.ts';
import { type StaffingView, staffingView } from './staffing.view.ts';
import { type StepsView, stepsView } from './steps.view.ts';

/** One panel, by what it holds together. */
export type PanelView =
  | { readonly kind: 'staffing'; readonly view: StaffingView }
  | { readonly kind: 'steps'; readonly view: StepsView }
  | { readonly kind: 'band'; readonly view: BandView }
  | { readonly kind: 'figures'; readonly view: PanelHead; readonly figures: readonly FigureInput[] }
  | { readonly kind: 'gap'; readonly view: PanelHead; readonly href: string };

export interface ConditionsView {
  /** In the municipality's own order. */
  readonly panels: readonly PanelView[];
  /** The panels that hold nothing for the unit, in one sentence; null where there is none. */
  readonly absent: string | null;
  /** What chance alone does to so many figures; null for few. */
  readonly chance: string | null;
}

const isAsked = ({ expected, experienced }: GapPanel, { columns }: Figures): boolean =>
  columns.some(({ indicator }) => indicator === expected || indicator === experienced);

/** Null where the panel holds nothing for the unit. */
function panelView(
  panel: Panel,
  figures: Figures,
  unit: Unit,
  setting: PageSetting,
  below: readonly UnitBelow[],
): PanelView | null {
  const head = panelHead(panel, setting);
  switch (panel.kind) {
    case 'staffing': {
      const view = staffingView(panel, figures, unit.name, setting, below);
      return view === null ? null : { kind: panel.kind, view };
    }
    case 'steps': {
      const view = stepsView(panel, unit, setting);
      return view === null ? null : { kind: panel.kind, view };
    }
    case 'band': {
      const view = bandView(panel, figures, unit.name, setting);
      return view === null ? null : { kind: panel.kind, view };
    }
    case 'figures': {
      const shown = panelFigures(panel, figures, unit.name, setting);
      return shown.length === 0 ? null : { kind: panel.kind, view: head, figures: shown };
    }
    case 'gap': {
      const chosen = unit.parent === undefined ? null : unit.id;
      return isAsked(panel, figures) ? { kind: panel.kind, view: head, href: setting.href(trustPlace(chosen)) } : null;
    }
  }
}

/** What is held against a limit that was agreed on: whether it was kept to is also asked of the units below. */
export const limited = (panels: readonly Panel[]): IndicatorId[] =>
  panels.flatMap((panel) => (panel.kind === 'staffing' && panel.limit !== undefined ? [panel.cases, panel.posts] : []));

/** All panels for one unit, the whole organisation among them. `below` are the units under it. */
export function conditionsView(
  panels: readonly Panel[],
  figures: Figures,
  unit: Unit,
  setting: PageSetting,
  below: readonly UnitBelow[] = [],
): ConditionsView {
  const { conditions, format } = setting.words;
  const views = panels.map((panel) => ({ panel, view: panelView(panel, figures, unit, setting, below) }));
  const shown = views.flatMap(({ view }) => (view === null ? [] : [view]));
  const absent = views.filter(({ view }) => view === null).map(({ panel }) => plainly(panel.name, setting));
  const say = unit.parent === undefined ? conditions.absentWhole : conditions.absent;
  return {
    panels: shown,
    absent: absent.length === 0 ? null : say(format.list(absent)),
    chance: chanceSaid(
      shown.flatMap((one) => (one.kind === 'figures' ? one.figures : [])),
      setting,
    ),
  };
}
