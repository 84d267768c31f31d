import type { Stopped } from './record.ts';

/** What stopping has freed. */
export interface Freed {
  /** Hours in a year, those that are known added up. Null where nobody has reckoned any. */
  readonly hours: number | null;
  /** Things that nobody has reckoned the hours of: the sum is at least so much. */
  readonly unknown: number;
}

/**
 * Adds up the hours a year that stopping has freed.
 *
 * Missing: what is not reckoned is counted apart and never taken for 0.
 *
 * @example hoursFreed([{ hours: 40 }, { hours: 20.5 }, {}]) // { hours: 60.5, unknown: 1 }
 * @example hoursFreed([{}]) // { hours: null, unknown: 1 }
 */
export function hoursFreed(stopped: readonly Pick<Stopped, 'hours'>[]): Freed {
  const known = stopped.flatMap(({ hours }) => hours ?? []);
  const sum = known.reduce((all, hours) => all + hours, 0);
  return { hours: known.length === 0 ? null : sum, unknown: stopped.length - known.length };
}
