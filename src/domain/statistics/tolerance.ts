/** Where a number lies beside another: 1 above, -1 below, 0 equal but for binary noise. */
export type Side = -1 | 0 | 1;

const NOISE = 1e-9;

/** What two shares may differ by and still be equal. */
export const SHARE_TOLERANCE = NOISE;

/**
 * What two numbers of a segment may differ by and still be equal: 1e-9 of the largest absolute value.
 *
 * Missing: null values are left out.
 *
 * @example toleranceOf([-2e9, null, 5]) // 2
 */
export function toleranceOf(values: readonly (number | null)[]): number {
  return NOISE * values.reduce<number>((largest, value) => Math.max(largest, Math.abs(value ?? 0)), 0);
}

/**
 * Which side of b the number a is on, when they differ by more than the tolerance.
 *
 * @example sideOf(0.1 + 0.2, 0.3, 1e-9) // 0
 */
export function sideOf(a: number, b: number, tolerance: number): Side {
  if (a - b > tolerance) return 1;
  return b - a > tolerance ? -1 : 0;
}

/** The average of at least one number. */
export const averageOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
