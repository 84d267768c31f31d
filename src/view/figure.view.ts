import { type DefinitionRow, definitionView } from './definition.view.ts';
import { type ExportView, exportView } from './export.view.ts';
import { type FigureChart, figureChart } from './figure-chart.view.ts';
import { type FigureInput, type HeadView, headView } from './head.view.ts';
import type { PictureTexts } from './picture.view.ts';
import { pictureTexts } from './picture-texts.ts';
import { originName, type PageSetting, plainly } from './setting.ts';
import { type TableView, tableView } from './table.view.ts';

/** One indicator in one unit whole: sentence, figure, question, picture, then table, source and definition. */
export interface FigureView extends Omit<HeadView, 'chart'> {
  readonly chart: FigureChart;
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
}

export function figureView(input: FigureInput, setting: PageSetting): FigureView {
  const { column, indicator, unitName } = input;
  const { words } = setting;
  const caption = `${originName(setting)}${plainly(indicator.name, setting)}, ${plainly(unitName, setting)}`;
  const head = headView(input, setting);
  return {
    ...head,
    chart: figureChart(head.chart, column, setting),
    why: [words.why.of[head.reason], head.isTrial ? words.verdict.trial : ''].join(' ').trim(),
    table: tableView(column, indicator, caption, setting),
    source: words.figure.source(indicator.source.name, words.figure.kind[indicator.source.kind]),
    sourceUrl: indicator.source.url ?? null,
    definition: definitionView(indicator, setting),
    file: () => exportView(input, setting),
    picture: () => pictureTexts(input, head, setting),
  };
}
