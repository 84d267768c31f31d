import { type AskingView, askingView } from './asking.view.ts';
import { type DefinitionRow, definitionView } from './definition.view.ts';
import { exportView } from './export.view.ts';
import { type FigureChart, figureChart } from './figure-chart.view.ts';
import { type FigureInput, type HeadView, headView } from './head.view.ts';
import { linkTo } from './link.ts';
import type { PictureTexts } from './picture.view.ts';
import { pictureTexts } from './picture-texts.ts';
import { originName, type PageSetting, plainly } from './setting.ts';
import type { ExportView } from './sheet.ts';
import { staleSaid } from './stale.view.ts';
import { type TableView, tableView } from './table.view.ts';

/** One indicator in one unit whole: sentence, figure, question, picture, then table, source and definition. */
export interface FigureView extends Omit<HeadView, 'chart' | 'ask'>, AskingView {
  readonly chart: FigureChart;
  /** That the newest figure is old when it was published; null where it is not. */
  readonly stale: string | null;
  /** The reason behind the sentence, for who wants to know. */
  readonly why: string;
  readonly table: TableView;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly definition: readonly DefinitionRow[];
  /** The table as a file, made when it is asked for. */
  readonly file: () => ExportView;
  /** What is said around the chart when it is saved as a picture. */
  readonly picture: () => PictureTexts;
  /** From the address after # to the one of the same view in just this release. */
  readonly link: (hash: string) => string;
}

/** The reason behind a verdict, and what keeps it from being the last word. */
const whySaid = ({ reason, isTrial }: HeadView, { words }: PageSetting): string =>
  [words.why.of[reason], isTrial ? words.verdict.trial : ''].join(' ').trim();

export function figureView(input: FigureInput, setting: PageSetting): FigureView {
  const { column, indicator, unitName } = input;
  const { words } = setting;
  const caption = `${originName(setting)}${plainly(indicator.name, setting)}, ${plainly(unitName, setting)}`;
  const head = headView(input, setting);
  const stale = staleSaid(column, setting);
  const chart = figureChart(head.chart, column, setting, input.events);
  return {
    ...head,
    ...askingView(input, setting),
    stale,
    chart,
    why: whySaid(head, setting),
    table: tableView(column, indicator, caption, setting),
    source: words.figure.source(indicator.source.name, words.figure.kind[indicator.source.kind]),
    sourceUrl: indicator.source.url ?? null,
    definition: definitionView(indicator, setting),
    file: () => exportView(input, setting),
    picture: () => {
      const texts = pictureTexts(input, { ...head, chart }, setting);
      return stale === null ? texts : { ...texts, latest: [...texts.latest, stale] };
    },
    link: (hash) => linkTo(hash, setting.origin.release.id),
  };
}
