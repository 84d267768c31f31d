import type { Decision, Panel } from '#domain/conditions/panel.ts';
import type { Column, MeasureColumn } from '#domain/feedback/column.ts';
import type { Indicator, MeasureIndicator } from '#domain/feedback/indicator.ts';
import type { Figures } from './gap.view.ts';
import type { Happened } from './sentence.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** What a panel is called, and why these things are held together. */
export interface PanelHead {
  readonly key: string;
  readonly name: Said;
  readonly about: Said | null;
}

export const panelHead = ({ id, name, about }: Panel, setting: PageSetting): PanelHead => ({
  key: id,
  name: said(name, setting),
  about: about === undefined ? null : said(about, setting),
});

/** Decisions as things that happened: flags in a chart. */
export const decided = (decisions: readonly Decision[], setting: PageSetting): Happened[] =>
  decisions.map(({ date, body, text }) => ({
    date,
    text,
    around: (own) => setting.words.conditions.decision(own, plainly(body, setting)),
  }));

/** Something measured, with its column in the chosen unit. */
export interface MeasuredFigure {
  readonly indicator: MeasureIndicator;
  readonly column: MeasureColumn;
}

/** Null where the unit does not have it, or it is not a measure. */
export function measuredIn(id: Indicator['id'], { indicators, columns }: Figures): MeasuredFigure | null {
  const indicator = indicators.find((one) => one.id === id);
  const column: Column | undefined = columns.find((one) => one.indicator === id);
  return indicator?.kind === 'measure' && column?.kind === 'measure' ? { indicator, column } : null;
}
