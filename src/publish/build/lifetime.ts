import { type Period, type PeriodKind, partsOf } from '#domain/kernel/period.ts';

const MONTHS: Record<PeriodKind, number> = { year: 12, tertial: 4, quarter: 3, month: 1 };

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** First and last day of a period, written so that days compare with them as text. The last may be a 31st that is none. */
interface Span {
  readonly first: string;
  readonly last: string;
}

const spans = new Map<Period, Span>();

/** @example spanOf('2025-Q3') // { first: '2025-07-01', last: '2025-09-31' } */
export function spanOf(period: Period): Span {
  const known = spans.get(period);
  if (known !== undefined) return known;
  const { kind, year, part } = partsOf(period);
  const last = part * MONTHS[kind];
  const span = {
    first: `${year}-${twoDigits(last - MONTHS[kind] + 1)}-01`,
    last: `${year}-${twoDigits(last)}-31`,
  };
  spans.set(period, span);
  return span;
}

interface Lifetime {
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
}

/**
 * Whether a unit was open on any day of a period. The day it closed is its last.
 *
 * Missing: without a day of opening it has always been open, without a day of closing it still is.
 *
 * @example isOpen({ closed: '2025-06-30' }, '2025') // true
 */
export function isOpen({ opened, closed }: Lifetime, period: Period): boolean {
  const { first, last } = spanOf(period);
  return (opened === undefined || opened <= last) && (closed === undefined || closed >= first);
}
