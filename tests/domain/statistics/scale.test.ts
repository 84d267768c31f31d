import { describe, expect, it } from 'vitest';
import { scaleMean } from '#domain/statistics/scale.ts';

describe(scaleMean, () => {
  it.each([
    [[0, 0, 1, 2, 3], null, 4.33333333333333, 0.816496580927726, 3.47647272145456, 5],
    [[3, 0, 0, 0, 3], 9, 3, 2.19089023002066, 1.67255724806897, 4.32744275193103],
    [[1, 4, 2, 0, 0], null, 2.14285714285714, 0.690065559342354, 1.50465294423866, 2.78106134147563],
    [[0, 0, 0, 1, 1], 5, 4.5, Math.SQRT1_2, 1, 5],
  ])('of %j in %s is %d', (counts, population, mean, deviation, lower, upper) => {
    const scale = scaleMean(counts, population);
    expect(scale?.mean).toBeCloseTo(mean, 10);
    expect(scale?.deviation).toBeCloseTo(deviation, 10);
    expect(scale?.interval?.lower).toBeCloseTo(lower, 8);
    expect(scale?.interval?.upper).toBeCloseTo(upper, 8);
  });

  it.each([
    ['a single answer', [0, 0, 0, 1, 0], { mean: 4, deviation: null, interval: null }],
    ['equal answers', [0, 7, 0, 0, 0], { mean: 2, deviation: 0, interval: null }],
    ['no answers', [0, 0, 0, 0, 0], null],
  ])('has no interval for %s', (_name, counts, expected) => {
    expect(scaleMean(counts)).toEqual(expected);
  });

  it.each([
    [[1, -1, 3], null],
    [[1, 0.5], null],
    [[3, 4], 6],
    [[3, 4], Number.POSITIVE_INFINITY],
  ])('refuses %j in %s', (counts, population) => {
    expect(() => scaleMean(counts, population)).toThrow(RangeError);
  });
});
