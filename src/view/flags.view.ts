import type { DatedText } from '#domain/dialogue/voice.ts';
import type { Column } from '#domain/feedback/column.ts';
import { spanOf } from '#domain/kernel/period.ts';
import { type PageSetting, plainly } from './setting.ts';

/** What happened, as a numbered flag in the picture and a line in the list below it. */
export interface FlagView {
  readonly key: string;
  readonly number: number;
  /** Position among the points. */
  readonly at: number;
  readonly said: string;
}

/** What happened after the last period: there is no point yet to set a flag on, and it is said all the same. */
export interface LaterView {
  readonly key: string;
  readonly said: string;
}

const MONTHS_IN_A_YEAR = 12;

function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * MONTHS_IN_A_YEAR + month - 1;
}

interface Happening {
  readonly key: string;
  readonly at: number;
  readonly when: string;
  readonly text: string;
}

/** A new meaning comes first in its period: it holds from the beginning of it. Then the events by their days. */
function happeningsIn(column: Column, events: readonly DatedText[], setting: PageSetting): Happening[] {
  const { format } = setting.words;
  const spans = column.periods.map(spanOf);
  const holding = (day: string): number => {
    const month = monthOf(day);
    return spans.findIndex(({ first, last }) => first <= month && month <= last);
  };
  const redefined = column.redefinitions.map(({ period, text }) => ({
    key: period,
    at: column.periods.indexOf(period),
    when: format.period(period),
    text: plainly(text, setting),
  }));
  const happened = [...events]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, text }, nth) => ({
      key: `${date} ${nth}`,
      at: holding(date),
      when: format.day(date),
      text: plainly(text, setting),
    }));
  return [...redefined, ...happened].filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
}

/** The flags of a series from left to right, each at the period that holds its day. What came before the first has none. */
export const flagsOf = (column: Column, events: readonly DatedText[], setting: PageSetting): FlagView[] =>
  happeningsIn(column, events, setting).map(({ key, at, when, text }, nth) => ({
    key,
    number: nth + 1,
    at,
    said: setting.words.chart.redefined(nth + 1, when, text),
  }));

/** What happened after the last period, oldest first. */
export function laterThan(column: Column, events: readonly DatedText[], setting: PageSetting): LaterView[] {
  const latest = column.periods.at(-1);
  if (latest === undefined) return [];
  const { last } = spanOf(latest);
  const { words } = setting;
  return events
    .filter(({ date }) => monthOf(date) > last)
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, text }, nth) => ({
      key: `${date} ${nth}`,
      said: words.chart.later(words.format.day(date), plainly(text, setting)),
    }));
}
