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

const MONTHS_IN_A_YEAR = 12;

/** What is said of a later period when nothing has come from it yet. */
const NOT_COME: ReadonlySet<MissingReason> = new Set<MissingReason>(['not-collected', 'not-yet-published']);

/**
 * Whether at least two whole periods of the same kind had ended without a figure when the release was published.
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
  return year * MONTHS_IN_A_YEAR + month - 1 - last > SILENCE * (last - first + 1);
}

/**
 * How old the newest figure of a series is, where that is too old to speak of now.
 *
 * Unit:    `published` is a day, YYYY-MM-DD.
 * Missing: null where the newest figure is not that old, and where there is no figure at all.
 */
export function stalenessOf({ cells, periods }: Column, published: string): Staleness | null {
  const at = cells.findLastIndex(({ kind }) => kind === 'known');
  const newest = periods[at];
  if (newest === undefined || !isStale(newest, published)) return null;
  const isHidden = cells.slice(at + 1).some((cell) => cell.kind === 'missing' && !NOT_COME.has(cell.reason));
  return { newest, isHidden };
}
