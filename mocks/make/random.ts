/** A source of numbers from 0 up to, but not including, 1. */
export type Draw = () => number;

/**
 * The mulberry32 generator: the same seed gives the same numbers on every computer.
 *
 * Range: seed is a whole number of 32 bits; more than that is cut off.
 */
export function mulberry32(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A seed from a name (FNV-1a, 32 bits), so that a new unit or question leaves the draws of all others as they were.
 *
 * @example seedOf('a') // 3826002220
 */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Deals persons out over options by chance.
 *
 * Unit:   shares of the options, together 1; the last option takes what rounding leaves over.
 * Throws: RangeError when there is no option.
 *
 * @example dealt(() => 0.5, [1, 0], 3) // [3, 0]
 */
export function dealt(draw: Draw, shares: readonly number[], persons: number): number[] {
  if (shares.length === 0) throw new RangeError('nothing to deal to');
  const counts = shares.map(() => 0);
  for (let person = 0; person < persons; person += 1) {
    let left = draw();
    const hit = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    const option = hit === -1 ? counts.length - 1 : hit;
    counts[option] = (counts[option] ?? 0) + 1;
  }
  return counts;
}
