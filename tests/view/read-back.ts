import papaparse from 'papaparse';
import { answered, type Column } from '#domain/feedback/column.ts';
import { MISSING_REASONS, type MissingReason } from '#domain/kernel/measured.ts';
import { type Period, parsePeriod } from '#domain/kernel/period.ts';
import type { Language } from '#domain/kernel/text.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import type { DotRow } from '#view/profile.view.ts';
import type { Words } from '#words/sv.ts';

/** Reads figures back from where they are shown, as a person would, so that two places can be held against each other. */

export type Quantity = 'value' | 'low' | 'high' | 'good' | 'neutral' | 'bad' | 'answers' | 'invited' | 'rate';

/** What stands about one period in one place. A quantity that is not there is undefined. Shares in percent. */
export interface Reading extends Readonly<Partial<Record<Quantity, number | undefined>>> {
  readonly period: string;
  readonly absent: MissingReason | null;
  /** Undefined where the place does not say. */
  readonly provisional?: boolean;
}

/** In whose words a place is written. */
export interface Tongue {
  readonly words: Words;
  readonly language: Language;
  readonly kind: Column['kind'];
}

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBER = /−?\d+(?:[\u00a0\u202f.,]\d+)*/g;

/** Every number in a text: 1 200 and 12,5 in Swedish, 1.200 and 12,5 in Danish, 1,200 and 12.5 in English. */
function numbersIn(text: string, language: Language): number[] {
  return [...text.matchAll(NUMBER)].map(([written]) => {
    const digits = language === 'en' ? written.replaceAll(',', '') : written.replaceAll('.', '').replace(',', '.');
    return Number(digits.replaceAll(/[\u00a0\u202f]/g, '').replace('−', '-'));
  });
}

function reasonIn(said: string, { words, kind }: Tongue): MissingReason | null {
  const named = kind === 'survey' ? words.missing : words.missingMeasure;
  return MISSING_REASONS.find((reason) => named[reason] === said) ?? null;
}

const share = (part: number, whole: number): number => (100 * part) / whole;

/** What is published of a column, with all its decimals. */
export const published = (column: Column): Reading[] =>
  column.periods.map((period, at): Reading => {
    const cell = column.cells[at] ?? { kind: 'missing', reason: 'not-collected' };
    if (cell.kind === 'missing') return { period, absent: cell.reason };
    const common = { period, absent: null, provisional: column.provisional.includes(period) };
    if ('value' in cell.value) return { ...common, value: cell.value.value, answers: cell.value.denominator };
    const { good, invited } = cell.value;
    const answers = answered(cell.value);
    const { lower, upper } = wilson(good, answers);
    const rate = invited === undefined || invited === 0 ? undefined : share(answers, invited);
    return {
      ...common,
      ...cell.value,
      answers,
      rate,
      value: share(good, answers),
      low: 100 * lower,
      high: 100 * upper,
    };
  });

/** A table in words. `periods` are those it may name. */
export function tableReadings({ columns, rows }: Grid, tongue: Tongue, periods: readonly string[]): Reading[] {
  const { words, language, kind } = tongue;
  const { column: heads, provisional } = words.figure;
  const named = new Map(periods.flatMap(parsed).map((period) => [words.format.period(period), period]));
  return rows.map((cells): Reading => {
    const under = (head: string): string => cells[columns.indexOf(head)] ?? '';
    const number = (head: string): number | undefined => numbersIn(under(head), language)[0];
    const said = under(kind === 'survey' ? heads.share : heads.value);
    const period = named.get(under(heads.period)) ?? `not a period: ${under(heads.period)}`;
    const common = { period, absent: reasonIn(said, tongue), provisional: under(heads.note) === provisional };
    const value = common.absent === null ? numbersIn(said, language)[0] : undefined;
    if (kind === 'measure') return { ...common, value, answers: number(heads.denominator) };
    const [low, high] = numbersIn(under(heads.interval), language);
    const counts = { good: number(heads.good), neutral: number(heads.neutral), bad: number(heads.bad) };
    return { ...common, ...counts, value, low, high, answers: number(heads.answers), rate: number(heads.rate) };
  });
}

function parsed(raw: string): Period[] {
  const period = parsePeriod(raw);
  return period === null ? [] : [period];
}

/** The rows under the head of a file, which follows the first empty line. */
export function fileGrid(text: string, delimiter = ','): Grid {
  const lines = papaparse.parse<string[]>(text, { delimiter }).data;
  const [columns = [], ...rows] = lines.slice(lines.findIndex((cells) => cells.join('') === '') + 1);
  return { columns, rows: rows.filter((cells) => cells.join('') !== '') };
}

/** A file of a table: numbers with a point, periods by their codes. */
export function fileReadings(text: string, tongue: Tongue): Reading[] {
  const { column: heads, provisional } = tongue.words.figure;
  const { columns, rows } = fileGrid(text);
  return rows.map((cells): Reading => {
    const under = (head: string): string => cells[columns.indexOf(head)] ?? '';
    const number = (head: string): number | undefined => (under(head) === '' ? undefined : Number(under(head)));
    const note = under(heads.note);
    const common = { period: under(heads.period), absent: reasonIn(note, tongue), provisional: note === provisional };
    if (tongue.kind === 'measure') return { ...common, value: number(heads.value), answers: number(heads.denominator) };
    const interval = { low: number(heads.from), high: number(heads.to) };
    const counts = { answers: number(heads.answers), invited: number(heads.invited) };
    return { ...common, ...interval, ...counts, value: number(`${heads.share} (%)`) };
  });
}

/** The sentence with the latest figure. Undefined when it does not end with the name of that period. */
export function latestReading(text: string, tongue: Tongue, period: Period): Reading | undefined {
  const { words, language, kind } = tongue;
  const [mark, end] = [` (${words.figure.provisionalShort})`, `, ${words.format.period(period)}`];
  const provisional = text.endsWith(mark);
  const body = provisional ? text.slice(0, -mark.length) : text;
  if (!body.endsWith(end)) return undefined;
  const said = body.slice(0, -end.length);
  const common = { period, absent: reasonIn(said, tongue), provisional };
  if (common.absent !== null) return common;
  const [value, low, high, answers, invited] = numbersIn(said, language);
  if (kind === 'survey') return { ...common, value, low, high, answers, invited };
  // Of few it is told how many of how many: 75,0 % (41–93), 6 av 8.
  const few = /\), ([^()]+)$/.exec(said)?.[1];
  if (few !== undefined) return { ...common, value, answers: numbersIn(few, language)[1] };
  return { ...common, value, answers: numbersIn(/\(([^()]+)\)$/.exec(said)?.[1] ?? '', language)[0] };
}

/** What is drawn, exactly. */
export function drawnReading(point: {
  readonly period: string;
  readonly absent: MissingReason | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly provisional?: boolean;
}): Reading {
  const { value, low, high, ...place } = point;
  return { ...place, value: value ?? undefined, low: low ?? undefined, high: high ?? undefined };
}

/** A row of dots on a common scale, in words. */
export function dotReading({ said, detail }: DotRow, tongue: Tongue, period: string): Reading {
  const absent = reasonIn(said, tongue);
  const value = absent === null ? numbersIn(said, tongue.language)[0] : undefined;
  const [low, high, answers] = numbersIn(detail, tongue.language);
  return { period, absent, value, low, high, answers };
}

/** One period of one unit in a table of many: 74 % (68–79), preliminary or not. */
export function cellReading(cell: string, tongue: Tongue, period: string): Reading {
  const mark = `, ${tongue.words.figure.provisionalShort}`;
  const provisional = cell.endsWith(mark);
  const absent = reasonIn(cell, tongue);
  const said = provisional ? cell.slice(0, -mark.length) : cell;
  const [value, low, high] = absent === null ? numbersIn(said, tongue.language) : [];
  return { period, absent, provisional, value, low, high };
}
