import { monthOf } from '#domain/dialogue/days.ts';
import type { Column } from '#domain/feedback/column.ts';
import { spanOf } from '#domain/kernel/period.ts';
import { type Happened, type Sentence, sentenceOf, sentencePlainly } from './sentence.ts';
import type { PageSetting } from './setting.ts';

/** What happened, as a numbered flag in the picture and a line in the list below it. */
export interface FlagView {
  readonly key: string;
  readonly number: number;
  /** Position among the points. */
  readonly at: number;
  readonly said: string;
  /** The same, with the municipality's own words by themselves. */
  readonly parts: Sentence;
}

/** What happened after the last period: there is no point yet to set a flag on, and it is said all the same. */
export interface LaterView {
  readonly key: string;
  readonly said: string;
  readonly parts: Sentence;
}

interface Happening extends Pick<Happened, 'text' | 'around'> {
  readonly key: string;
  readonly at: number;
  readonly when: string;
}

/** A new meaning comes first in its period: it holds from the beginning of it. Then the events by their days. */
function happeningsIn(column: Column, events: readonly Happened[], setting: PageSetting): Happening[] {
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
    text,
  }));
  const happened = [...events]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, text, around }, nth) => ({
      key: `${date} ${nth}`,
      at: holding(date),
      when: format.day(date),
      text,
      around,
    }));
  return [...redefined, ...happened].filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
}

const same = (own: string): string => own;

const inBothWays = (text: Happened['text'], told: (own: string) => string, setting: PageSetting) => ({
  said: sentencePlainly(text, told, setting),
  parts: sentenceOf(text, told, setting),
});

/** The flags of a series from left to right, each at the period that holds its day. What came before the first has none. */
export const flagsOf = (column: Column, events: readonly Happened[], setting: PageSetting): FlagView[] =>
  happeningsIn(column, events, setting).map(({ key, at, when, text, around = same }, nth) => {
    const told = (own: string) => setting.words.chart.redefined(nth + 1, when, around(own));
    return { key, number: nth + 1, at, ...inBothWays(text, told, setting) };
  });

/** What happened after the last period, oldest first. */
export function laterThan(column: Column, events: readonly Happened[], setting: PageSetting): LaterView[] {
  const latest = column.periods.at(-1);
  if (latest === undefined) return [];
  const { last } = spanOf(latest);
  const { words } = setting;
  return events
    .filter(({ date }) => monthOf(date) > last)
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, text, around = same }, nth) => ({
      key: `${date} ${nth}`,
      ...inBothWays(text, (own) => words.chart.later(words.format.day(date), around(own)), setting),
    }));
}
