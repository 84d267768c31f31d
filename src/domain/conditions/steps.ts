/** How many came to a step and no further. */
export interface Stop {
  /** Position among the steps. */
  readonly step: number;
  readonly count: number;
}

/**
 * Where the most left, of those who did not come the whole way.
 *
 * Unit:    counts are persons at each step, in the order of the steps, never more than at the step before.
 * Missing: null when all came the whole way, and when two steps lost as many.
 *
 * @example mostLeftAt([64, 52, 44, 38, 31]) // { step: 0, count: 12 }
 * @example mostLeftAt([64, 64]) // null
 */
export function mostLeftAt(counts: readonly number[]): Stop | null {
  const stops = counts.slice(0, -1).map((count, step) => ({ step, count: count - (counts[step + 1] ?? 0) }));
  const most = Math.max(0, ...stops.map(({ count }) => count));
  const there = stops.filter(({ count }) => count === most);
  return most > 0 && there.length === 1 ? (there[0] ?? null) : null;
}
