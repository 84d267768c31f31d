import type { MeasureUnit } from '#domain/feedback/indicator.ts';
import { type Period, partsOf } from '#domain/kernel/period.ts';
import type { Language } from '#domain/kernel/text.ts';

const LOCALE: Record<Language, string> = { sv: 'sv-SE', da: 'da-DK', en: 'en-GB' };
const NO_BREAK = '\u00a0';

/** Rounded half away from zero, as people expect, and never minus zero. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const result = (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
  return result === 0 ? 0 : result;
}

export interface Formats {
  /** 1 200 or 12,5. Rounds for display only. */
  readonly number: (value: number, decimals?: number) => string;
  /** A share 0 to 1 as whole percent. */
  readonly percent: (share: number) => string;
  /** The same without the sign, for intervals. */
  readonly percentNumber: (share: number) => string;
  /** 3 mars 2026. */
  readonly day: (day: string) => string;
  /** 14:05, in Danish 14.05. The reader's own time of day. */
  readonly clock: (at: Date) => string;
  /** december 2025 */
  readonly period: (period: Period) => string;
  /** Shorter, for axes: dec 25 */
  readonly periodShort: (period: Period) => string;
  /** a, b och c */
  readonly list: (items: readonly string[]) => string;
}

export interface PeriodWords {
  readonly quarter: (part: number, year: number) => string;
  readonly tertial: (part: number, year: number) => string;
}

const dayAtNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** How a language writes numbers, days and periods. All of Intl is used here and nowhere else. */
export function formats(language: Language, words: PeriodWords): Formats {
  const locale = LOCALE[language];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Making a formatter takes far longer than writing a number with it, and a page may write tens of thousands.
  const numbers: Intl.NumberFormat[] = [];
  const number = (value: number, decimals = 0): string => {
    numbers[decimals] ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return numbers[decimals].format(rounded(value, decimals)).replace('-', '−');
  };
  const percentSign = language === 'en' ? '%' : `${NO_BREAK}%`;
  const percentNumber = (share: number): string => number(share * 100);
  const monthOf = (year: number, part: number): Date => new Date(Date.UTC(year, part - 1, 15));
  return {
    number,
    percentNumber,
    percent: (share) => `${percentNumber(share)}${percentSign}`,
    day: (day) => dates.format(dayAtNoon(day)),
    clock: (at) => clock.format(at),
    period: (period) => {
      const { kind, year, part } = partsOf(period);
      if (kind === 'year') return String(year);
      return kind === 'month' ? months.format(monthOf(year, part)) : words[kind](part, year);
    },
    periodShort: (period) => {
      const { kind, year, part } = partsOf(period);
      if (kind === 'year') return String(year);
      const yearShort = String(year % 100).padStart(2, '0');
      if (kind === 'month') return `${shortMonths.format(monthOf(year, part)).replace('.', '')}${NO_BREAK}${yearShort}`;
      return `${kind === 'quarter' ? 'Q' : 'T'}${part}${NO_BREAK}${yearShort}`;
    },
    list: (items) => lists.format(items),
  };
}

/** A value with its unit, e.g. 9,1 per 1 000. */
export type UnitWords = { readonly [unit in MeasureUnit]: (value: string) => string };
