import type { BandPanel } from '#domain/conditions/panel.ts';
import type { Texts } from '#domain/kernel/text.ts';
import { exportView } from './export.view.ts';
import type { Figures } from './gap.view.ts';
import { linkTo } from './link.ts';
import { type MeasuredFigure, measuredIn, type PanelHead, panelHead } from './panel-head.ts';
import { type Point, pointsOf } from './point.ts';
import { originName, type PageSetting, plainly, type Said, said } from './setting.ts';
import type { ExportView } from './sheet.ts';
import { type TableView, tableView } from './table.view.ts';

/** A share on its scale from 0 to 100, with the two levels it should lie between. All in percent. */
export interface BandPicture {
  readonly value: number;
  readonly before: number | null;
  readonly from: number;
  readonly to: number;
  /** The value in words, and the four numbers that the scale names. */
  readonly said: string;
  readonly ticks: readonly { readonly value: number; readonly said: string }[];
}

/** One share against its band. Everybody is counted, so it has no interval. */
export interface BandView extends PanelHead {
  readonly measure: Said;
  /** Inside or outside; why there is no figure where there is none. */
  readonly sentence: string;
  readonly latest: string;
  readonly label: string;
  /** Null where there is no figure. */
  readonly picture: BandPicture | null;
  readonly source: { readonly said: string; readonly url: string | null };
  readonly table: TableView;
  readonly file: () => ExportView;
  readonly link: (hash: string) => string;
}

const EMPTY = '–';

/** Judged by what is shown: 60.04 reads 60,0, which is inside. */
const isInside = (value: number, { from, to }: BandPanel, { indicator }: MeasuredFigure): boolean => {
  const shown = Number(value.toFixed(indicator.decimals));
  return shown >= from && shown <= to;
};

function latestSaid({ said: value, answers, period }: Point, { words }: PageSetting): string {
  const whole = answers === null ? value : `${value} (${words.figure.denominator(answers)})`;
  return words.figure.measure(whole, words.format.period(period));
}

function pictureOf(points: readonly Point[], panel: BandPanel, { words }: PageSetting): BandPicture | null {
  const at = points.findLastIndex(({ value }) => value !== null);
  const [latest, before] = [points[at], points[at - 1]];
  if (latest === undefined || latest.value === null) return null;
  const { from, to } = panel;
  const numbers = [...new Set([0, from, to, 100])];
  return {
    value: latest.value,
    before: before?.segment === latest.segment ? before.value : null,
    from,
    to,
    said: latest.said,
    ticks: numbers.map((value) => ({
      value,
      said: words.figure.units.percent(numberSaid(value, words.format.number)),
    })),
  };
}

/** With as many decimals as it was written with. */
const numberSaid = (value: number, number: (value: number, decimals: number) => string): string =>
  number(value, (String(value).split('.')[1] ?? '').length);

/** The usual table, with which of its values lie inside. */
function bandTable(figure: MeasuredFigure, panel: BandPanel, caption: string, setting: PageSetting): TableView {
  const { band } = setting.words.conditions;
  const { columns, rows } = tableView(figure.column, figure.indicator, caption, setting);
  const places = pointsOf(figure.column, figure.indicator, setting).map(({ value }) => {
    if (value === null) return EMPTY;
    return isInside(value, panel, figure) ? band.within : band.without;
  });
  return {
    caption,
    columns: [...columns, band.column],
    rows: rows.map(({ key, cells }, at) => ({ key, cells: [...cells, places[at] ?? EMPTY] })),
  };
}

/** Null where the unit does not have the figure. */
export function bandView(panel: BandPanel, figures: Figures, unitName: Texts, setting: PageSetting): BandView | null {
  const figure = measuredIn(panel.indicator, figures);
  if (figure === null) return null;
  const { words } = setting;
  const { indicator, column } = figure;
  const points = pointsOf(column, indicator, setting);
  const latest = points.findLast(({ value }) => value !== null) ?? points.at(-1);
  const { band } = words.conditions;
  const [from, to] = [panel.from, panel.to].map((value) => numberSaid(value, words.format.number));
  const place = latest?.value == null ? null : isInside(latest.value, panel, figure) ? band.inside : band.outside;
  const sentence = place === null ? (latest?.said ?? words.verdict.direction['no-data']) : place(from ?? '', to ?? '');
  const caption = `${plainly(indicator.name, setting)}, ${plainly(unitName, setting)}`;
  const told = latest === undefined ? '' : latestSaid(latest, setting);
  return {
    ...panelHead(panel, setting),
    measure: said(indicator.name, setting),
    sentence,
    latest: place === null ? '' : told,
    label: `${originName(setting)}${caption}. ${sentence}. ${told}`,
    picture: pictureOf(points, panel, setting),
    source: {
      said: words.figure.source(indicator.source.name, words.figure.kind[indicator.source.kind]),
      url: indicator.source.url ?? null,
    },
    table: bandTable(figure, panel, caption, setting),
    file: () => exportView({ column, indicator, unitName }, setting),
    link: (hash) => linkTo(hash, setting.origin.release.id),
  };
}
