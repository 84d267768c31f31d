/** One measurement occasion: a year, a quarter, a tertial or a month, written 2025, 2025-Q3, 2025-T2, 2025-09. */
declare const brand: unique symbol;
export type Period = string & { readonly [brand]: 'period' };
export type PeriodKind = 'year' | 'quarter' | 'tertial' | 'month';

export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which part of the year, from 1. A whole year is part 1. */
  readonly part: number;
}

export const PERIOD_SHAPE = /^(20\d\d)(?:-(?:Q([1-4])|T([1-3])|(0[1-9]|1[0-2])))?$/;

const PARTS_IN_A_YEAR: Record<PeriodKind, number> = { year: 1, tertial: 3, quarter: 4, month: 12 };

/**
 * A period, or null when the text is not one. Years 2000 to 2099.
 *
 * @example parsePeriod('2025-Q3') // '2025-Q3'
 * @example parsePeriod('25-09') // null
 */
export function parsePeriod(raw: string): Period | null {
  return PERIOD_SHAPE.test(raw) ? (raw as Period) : null;
}

/** What a period is made of. @example partsOf('2025-09') // { kind: 'month', year: 2025, part: 9 } */
export function partsOf(period: Period): PeriodParts {
  const [, year, quarter, tertial, month] = PERIOD_SHAPE.exec(period) ?? [];
  if (year === undefined) throw new RangeError(`not a period: ${period}`);
  if (quarter !== undefined) return { kind: 'quarter', year: Number(year), part: Number(quarter) };
  if (tertial !== undefined) return { kind: 'tertial', year: Number(year), part: Number(tertial) };
  if (month !== undefined) return { kind: 'month', year: Number(year), part: Number(month) };
  return { kind: 'year', year: Number(year), part: 1 };
}

/** Where a period stands among all periods of its kind: neighbours differ by one. */
export function ordinalOf(period: Period): number {
  const { kind, year, part } = partsOf(period);
  return year * PARTS_IN_A_YEAR[kind] + part - 1;
}

function periodAt(kind: PeriodKind, ordinal: number): Period {
  const year = Math.floor(ordinal / PARTS_IN_A_YEAR[kind]);
  const part = (ordinal % PARTS_IN_A_YEAR[kind]) + 1;
  const ending = { year: '', quarter: `-Q${part}`, tertial: `-T${part}`, month: `-${String(part).padStart(2, '0')}` };
  return `${year}${ending[kind]}` as Period;
}

/**
 * Every period from the first to the last, gaps filled, oldest first.
 *
 * Throws: RangeError when the two are of different kinds or in the wrong order.
 *
 * @example periodsBetween('2025-11', '2026-01') // ['2025-11', '2025-12', '2026-01']
 */
export function periodsBetween(first: Period, last: Period): Period[] {
  const { kind } = partsOf(first);
  const [from, to] = [ordinalOf(first), ordinalOf(last)];
  if (partsOf(last).kind !== kind || to < from) throw new RangeError(`no way from ${first} to ${last}`);
  return Array.from({ length: to - from + 1 }, (_, step) => periodAt(kind, from + step));
}

const MONTHS_IN_A_YEAR = 12;

/**
 * The months a period covers, counted from year 0, so that periods of different kinds can be compared.
 *
 * @example spanOf('2025-Q1') // { first: 24300, last: 24302 }
 */
export function spanOf(period: Period): { readonly first: number; readonly last: number } {
  const months = MONTHS_IN_A_YEAR / PARTS_IN_A_YEAR[partsOf(period).kind];
  const first = ordinalOf(period) * months;
  return { first, last: first + months - 1 };
}

/** The year a period lies in. @example yearOf('2025-Q3') // 2025 */
export const yearOf = (period: Period): number => partsOf(period).year;
