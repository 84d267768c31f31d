import type { Indicator } from '#domain/feedback/indicator.ts';
import { csvText } from './csv.ts';
import type { FigureInput } from './head.view.ts';
import { type Point, pointsOf } from './point.ts';
import { originMark, type PageSetting, plainly } from './setting.ts';

/** A file to save: what it is called and what stands in it. */
export interface ExportView {
  readonly name: string;
  readonly text: string;
}

/** So that spreadsheets read å, ä and ö as what they are. */
const BYTE_ORDER_MARK = '\uFEFF';
const DECIMALS = 2;

const rounded = (value: number | null): number | string => (value === null ? '' : Number(value.toFixed(DECIMALS)));

function headOf(indicator: Indicator, { words }: PageSetting): string[] {
  const { column } = words.figure;
  return indicator.kind === 'survey'
    ? [column.period, `${column.share} (%)`, column.from, column.to, column.answers, column.invited, column.note]
    : [column.period, column.value, column.denominator, column.note];
}

function rowOf(point: Point, indicator: Indicator, { words }: PageSetting): (string | number)[] {
  const note = point.absent === null ? (point.provisional ? words.figure.provisional : '') : point.said;
  const answers = rounded(point.answers);
  if (indicator.kind === 'measure') return [point.period, point.value ?? '', answers, note];
  const share = [point.value, point.low, point.high].map(rounded);
  return [point.period, ...share, answers, rounded(point.invited), note];
}

/** What a file about a figure is called, without its ending. The mark of invented figures goes first. */
export function fileName({ column, indicator }: FigureInput, setting: PageSetting): string {
  const { organisation, release } = setting.origin;
  return [originMark(setting), organisation, indicator.id, column.unit, release.id]
    .filter((part) => part !== '')
    .map((part) => part.replace(/[^\p{L}\p{N}.-]+/gu, '-'))
    .join('_');
}

/** One figure's table to take along, saying what it is, whose, from when and under which terms. */
export function exportView(figure: FigureInput, setting: PageSetting): ExportView {
  const { column, indicator, unitName } = figure;
  const { words, origin } = setting;
  const mark = originMark(setting);
  const marked = (row: (string | number)[]): (string | number)[] => (mark === '' ? row : [...row, mark]);
  const about: (string | number)[][] = [
    ...(mark === '' ? [] : [[mark, origin.provenance === 'demo' ? words.provenance.demo : words.provenance.unknown]]),
    [`${plainly(indicator.name, setting)}, ${plainly(unitName, setting)}`],
    [words.about.source, indicator.source.name],
    [words.about.release, origin.release.id, origin.release.published],
    ...(origin.source.licence === undefined ? [] : [[words.about.licence, origin.source.licence]]),
    [],
  ];
  const rows = pointsOf(column, indicator, setting).map((point) => marked(rowOf(point, indicator, setting)));
  return {
    name: `${fileName(figure, setting)}.csv`,
    text: BYTE_ORDER_MARK + csvText([...about, marked(headOf(indicator, setting)), ...rows]),
  };
}
