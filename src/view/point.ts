import { answered, type Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import type { Setting } from './setting.ts';

/** One period of one indicator in one unit, ready to be drawn and said. Shares are percent, 0 to 100. */
export interface Point {
  readonly period: Period;
  readonly label: string;
  /** Null where there is no number: nothing is drawn there, and `said` tells why. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The value in words and its unit, or why there is none. */
  readonly said: string;
  readonly absent: MissingReason | null;
  readonly provisional: boolean;
  /** Counts up at each redefinition; a line is never drawn from one segment to the next. */
  readonly segment: number;
  readonly answers: number | null;
  readonly invited: number | null;
}

const PERCENT = 100;

const missingWords = (column: Column, { words }: Setting) =>
  column.kind === 'survey' ? words.missing : words.missingMeasure;

function numbersAt(column: Column, at: number, indicator: Indicator, setting: Setting) {
  const none = { value: null, low: null, high: null, answers: null, invited: null };
  const { words } = setting;
  const cell = column.cells[at];
  if (cell === undefined || cell.kind === 'missing') {
    const reason: MissingReason = cell?.reason ?? 'not-collected';
    return { ...none, absent: reason, said: missingWords(column, setting)[reason] };
  }
  if (column.kind === 'survey' && 'good' in cell.value) {
    const n = answered(cell.value);
    const { share, lower, upper } = wilson(cell.value.good, n);
    const shown = { value: share * PERCENT, low: lower * PERCENT, high: upper * PERCENT };
    return {
      ...shown,
      absent: null,
      said: words.format.percent(share),
      answers: n,
      invited: cell.value.invited ?? null,
    };
  }
  if (!('value' in cell.value) || indicator.kind !== 'measure')
    throw new RangeError(`mixed cells in ${column.indicator}`);
  const said = words.figure.units[indicator.measureUnit](words.format.number(cell.value.value, indicator.decimals));
  return { ...none, value: cell.value.value, absent: null, said, answers: cell.value.denominator ?? null };
}

/** Every period of a column, gaps kept. */
export function pointsOf(column: Column, indicator: Indicator, setting: Setting): Point[] {
  const borders = new Set(column.redefinitions.map(({ period }) => period));
  let segment = 0;
  return column.periods.map((period, at) => {
    if (borders.has(period)) segment += 1;
    return {
      period,
      label: setting.words.format.periodShort(period),
      provisional: column.provisional.includes(period),
      segment,
      ...numbersAt(column, at, indicator, setting),
    };
  });
}
