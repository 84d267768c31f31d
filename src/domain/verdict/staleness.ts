import type { Column } from '#domain/feedback/column.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';

/** A figure that time has run from: when it is from, and what is known of the time since. */
export interface Staleness {
  readonly newest: Period;
  /** Whether there is something from later that can not be shown, or nothing to expect; else nothing has come. */
  readonly isHidden: boolean;
}

/** Whole periods. One that has ended without a figure is the time it takes to count; two is silence. */
const SILENCE = 2;
/** Months. Short periods come in bundles: a year's months are often published together in the spring. */
const LEAST_SILENCE = 6;

const MONTHS_IN_A_YEAR = 12;

/** What is said of a later period when nothing has come from it yet. */
const NOT_COME: ReadonlySet<MissingReason> = new Set<MissingReason>(['not-collected', 'not-yet-published']);

/**
 * Whether at least two whole periods of the same kind, and half a year, had ended without a figure at publication.
 *
 * Unit:   `published` is a day, YYYY-MM-DD. A period that ends on that day has not ended.
 * Throws: RangeError for what is not a period.
 *
 * @example isStale('2024-Q4', '2025-07-01') // true
 * @example isStale('2024', '2026-03-03') // false
 */
export function isStale(newest: Period, published: string): boolean {
  const { first, last } = spanOf(newest);
  const [year = 0, month = 1] = published.split('-').map(Number);
  const silent = year * MONTHS_IN_A_YEAR + month - 2 - last;
  return silent >= Math.max(LEAST_SILENCE, SILENCE * (last - first + 1));
}

/** The newest period with a figure; undefined when there is none. */
export const newestOf = ({ cells, periods }: Column): Period | undefined =>
  periods[cells.findLastIndex(({ kind }) => kind === 'known')];

/** Whether the newest figure is too old to speak of now. Nothing at all is not old. */
export function isOutOfDate(column: Column, published: string): boolean {
  const newest = newestOf(column);
  return newest !== undefined && isStale(newest, published);
}

/**
 * How old the newest figure of a series is, where that is too old to speak of now.
 *
 * Unit:    `published` is a day, YYYY-MM-DD.
 * Missing: null where the newest figure is not that old, and where there is no figure at all.
 */
export function stalenessOf(column: Column, published: string): Staleness | null {
  const newest = newestOf(column);
  if (newest === undefined || !isStale(newest, published)) return null;
  const { cells, periods } = column;
  const isHidden = cells
    .slice(periods.indexOf(newest) + 1)
    .some((cell) => cell.kind === 'missing' && !NOT_COME.has(cell.reason));
  return { newest, isHidden };
}
