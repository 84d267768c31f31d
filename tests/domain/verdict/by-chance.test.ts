import { describe, expect, it } from 'vitest';
import { isSeldom } from '#domain/verdict/by-chance.ts';

describe(isSeldom, () => {
  it.each([
    // 1 − 0.98⁵ = 9.6 %, 1 − 0.98⁶ = 11.4 %
    [5, 0.02, true],
    [6, 0.02, false],
    // 1 − 0.99¹⁰ = 9.6 %, 1 − 0.99¹¹ = 10.5 %, 1 − 0.99³⁰ = 26 %
    [10, 0.01, true],
    [11, 0.01, false],
    [30, 0.01, false],
    [0, 0.02, true],
    [1, 0.1, true],
    [1, 0.11, false],
  ])('%i comparisons at %f: %s', (comparisons, rate, seldom) => {
    expect(isSeldom(comparisons, rate)).toBe(seldom);
  });
});
