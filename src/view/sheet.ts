import type { Indicator } from '#domain/feedback/indicator.ts';
import { joinFileName } from '#domain/kernel/file-name.ts';
import { type CopiedTable, copiedTable, type Sheet } from './copied.ts';
import { type Cell, csvText } from './csv.ts';
import type { Point } from './point.ts';
import { originMark, type PageSetting, plainly } from './setting.ts';

/** A table to take along: as a file to save, or to be put on the clipboard. */
export interface ExportView {
  readonly name: string;
  readonly text: string;
  /** Made when it is asked for. */
  readonly copied: () => CopiedTable;
}

/** So that spreadsheets read å, ä and ö as what they are. */
export const BYTE_ORDER_MARK = '\uFEFF';
const DECIMALS = 2;

const rounded = (value: number | null): Cell => (value === null ? '' : Number(value.toFixed(DECIMALS)));

/** The names of an indicator's columns. */
export function headOf(indicator: Indicator, { words }: PageSetting): string[] {
  const { column } = words.figure;
  return indicator.kind === 'survey'
    ? [column.period, `${column.share} (%)`, column.from, column.to, column.answers, column.invited, column.note]
    : [column.period, column.value, column.denominator, column.note];
}

/** One period under those names. Shares are percent with two decimals, measures as they were published. */
export function rowOf(point: Point, indicator: Indicator, { words }: PageSetting): Cell[] {
  const note = point.absent === null ? (point.provisional ? words.figure.provisional : '') : point.said;
  const answers = rounded(point.answers);
  if (indicator.kind === 'measure') return [point.period, point.value ?? '', answers, note];
  const share = [point.value, point.low, point.high].map(rounded);
  return [point.period, ...share, answers, rounded(point.invited), note];
}

/** What a file is called, without its ending, from what tells it from others. The mark of invented figures goes first. */
export function nameOf(parts: readonly string[], setting: PageSetting): string {
  const { organisation, release } = setting.origin;
  return joinFileName([originMark(setting), organisation, ...parts, release.id]);
}

/** What a table is, whose, from when and under which terms, and what has happened to what is in it. */
function aboutOf({ title, source: from, happened = [] }: Table, setting: PageSetting): Cell[][] {
  const { words, origin } = setting;
  const { provenance, release, source } = origin;
  return [
    ...(provenance === 'production' ? [] : [[originMark(setting), words.provenance[provenance]]]),
    [title],
    [words.about.source, from],
    [words.about.release, release.id, release.published],
    ...(source.licence === undefined ? [] : [[words.about.licence, source.licence]]),
    ...happened.map((said) => [words.chart.flags, said]),
  ];
}

/** A table before it is taken along. */
interface Table extends Omit<Sheet, 'about'> {
  /** What a file of it is called, without the ending. */
  readonly name: string;
  /** What it shows, and of whom. */
  readonly title: string;
  /** Who has published what is in it. */
  readonly source: string;
  readonly happened?: readonly string[];
}

/** An indicator's table; its title says whose figures, or which. */
interface IndicatorTable extends Omit<Table, 'source'> {
  readonly indicator: Indicator;
}

/** The table of an indicator as a file. */
export const exported = ({ indicator, title, ...table }: IndicatorTable, setting: PageSetting): ExportView =>
  filed({ ...table, title: `${plainly(indicator.name, setting)}, ${title}`, source: indicator.source.name }, setting);

/** The rows with the lines about them, and in each row the mark of figures that are not plainly real. */
export function filed(table: Table, setting: PageSetting): ExportView {
  const { name, head, rows } = table;
  const mark = originMark(setting);
  const last = mark === '' ? [] : [mark];
  const sheet: Sheet = {
    about: aboutOf(table, setting),
    head: [...head, ...last],
    rows: rows.map((row) => [...row, ...last]),
  };
  return {
    name: `${name}.csv`,
    text: BYTE_ORDER_MARK + csvText([...sheet.about, [], sheet.head, ...sheet.rows]),
    copied: () => copiedTable(sheet, setting.words.format.number(0.5, 1).charAt(1)),
  };
}
