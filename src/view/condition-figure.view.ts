import { measuredShare } from '#domain/conditions/measured-share.ts';
import type { FiguresPanel } from '#domain/conditions/panel.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { type FigureView, figureView } from './figure.view.ts';
import type { Figures } from './gap.view.ts';
import type { FigureInput } from './head.view.ts';
import { decided } from './panel-head.ts';
import type { PageSetting } from './setting.ts';

/** What a panel holds together that the unit has, in the panel's own order, with its decisions as flags. */
export function panelFigures(
  { indicators, decisions }: FiguresPanel,
  figures: Figures,
  unitName: Texts,
  setting: PageSetting,
): FigureInput[] {
  const events = decided(decisions, setting);
  return indicators.flatMap((id) => {
    const indicator = figures.indicators.find((one) => one.id === id);
    const column = figures.columns.find((one) => one.indicator === id);
    return indicator === undefined || column === undefined ? [] : [{ indicator, column, unitName, events }];
  });
}

/** How much each of them weighs. Null where the figure is no share of few. */
function fewSaid({ column, indicator }: FigureInput, { words }: PageSetting): string | null {
  const cell = column.cells.at(-1);
  if (indicator.kind !== 'measure' || indicator.measureUnit !== 'percent') return null;
  if (cell?.kind !== 'known' || !('value' in cell.value)) return null;
  const share = measuredShare(cell.value);
  return share === null ? null : words.conditions.fewMeans(pointsSaid(share.of, words.format.number));
}

/** Percentage points, with a tenth where a whole number would be rough. */
function pointsSaid(of: number, number: (value: number, decimals: number) => string): string {
  const points = 100 / of;
  return number(points, points >= ROUGH || Number.isInteger(points) ? 0 : 1);
}

const ROUGH = 3;

/** A figure as everywhere, but a share of few says how much a single one of them is. */
export function conditionFigure(input: FigureInput, setting: PageSetting): FigureView {
  const view = figureView(input, setting);
  const means = fewSaid(input, setting);
  if (means === null || view.latest === '') return view;
  const { latest } = view;
  const few = `${latest}. ${means}`;
  return {
    ...view,
    latest: few,
    label: view.label.replace(latest, () => few),
    picture: () => {
      const texts = view.picture();
      const lines = texts.latest.map((line) => (line === latest ? few : line));
      return { ...texts, label: texts.label.replace(latest, () => few), latest: lines };
    },
  };
}
