import { describe, expect, it } from 'vitest';
import { sideOf, toleranceOf } from '#domain/statistics/tolerance.ts';

describe(toleranceOf, () => {
  it.each([
    [[3, -5e6, null, 4], 5e-3],
    [[0, null], 0],
    [[], 0],
  ])('of %j is %d', (values, tolerance) => {
    expect(toleranceOf(values)).toBeCloseTo(tolerance, 15);
  });
});

describe(sideOf, () => {
  it.each([
    [0.1 + 0.2, 0.3, 1e-9, 0],
    [2, 1, 1, 0], // exactly the tolerance is still equal
    [1, 2, 1, 0],
    [2.5, 1, 1, 1],
    [1, 2.5, 1, -1],
  ])('of %d beside %d within %d is %d', (a, b, tolerance, side) => {
    expect(sideOf(a, b, tolerance)).toBe(side);
  });
});
