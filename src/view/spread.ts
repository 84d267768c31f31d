/** Something to be placed along a line: where its middle would be, and how much room it takes. */
export interface Wanted {
  readonly middle: number;
  readonly size: number;
}

/**
 * Where the middles go so that none covers another: as near to where they would be as their order and the room allow.
 *
 * Range:   within `from` and `to`, when there is room for all.
 *
 * @example spread([{ middle: 10, size: 4 }, { middle: 11, size: 4 }], 0, 100) // [10, 14]
 */
export function spread(wanted: readonly Wanted[], from: number, to: number): number[] {
  const order = wanted.map((_, at) => at).sort((one, other) => middleOf(wanted[one]) - middleOf(wanted[other]));
  const middles = wanted.map(middleOf);
  let taken = from;
  for (const at of order) {
    const half = (wanted[at]?.size ?? 0) / 2;
    middles[at] = Math.max(middleOf(wanted[at]), taken + half);
    taken = (middles[at] ?? 0) + half;
  }
  let free = to;
  for (const at of order.reverse()) {
    const half = (wanted[at]?.size ?? 0) / 2;
    middles[at] = Math.min(middles[at] ?? 0, free - half);
    free = (middles[at] ?? 0) - half;
  }
  return middles;
}

const middleOf = (one: Wanted | undefined): number => one?.middle ?? 0;
