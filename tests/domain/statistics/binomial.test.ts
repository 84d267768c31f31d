import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbabilities, cumulative } from '#domain/statistics/binomial.ts';

describe(binomialProbabilities, () => {
  it.each([
    [0, 0.3, [1]],
    [3, 0, [1, 0, 0, 0]],
    [3, 1, [0, 0, 0, 1]],
    [4, 0.5, [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]],
    [3, 0.1, [0.729, 0.243, 0.027, 0.001]],
    [2, 0.9, [0.01, 0.18, 0.81]],
  ])('of %i with %d', (n, p, expected) => {
    const probabilities = binomialProbabilities(n, p);
    expect(probabilities).toHaveLength(n + 1);
    probabilities.forEach((probability, x) => {
      expect(probability).toBeCloseTo(expected[x] ?? Number.NaN, 14);
    });
  });

  it('has the mean and the spread it should, also where the ends underflow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6000 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
        const probabilities = binomialProbabilities(n, p);
        const mean = probabilities.reduce((sum, probability, x) => sum + probability * x, 0);
        const variance = probabilities.reduce((sum, probability, x) => sum + probability * (x - n * p) ** 2, 0);
        expect(mean / (n * p)).toBeCloseTo(1, 9);
        expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [-1, 0.5],
    [2.5, 0.5],
    [3, -0.1],
    [3, 1.1],
    [3, Number.NaN],
  ])('refuses %d with %d', (n, p) => {
    expect(() => binomialProbabilities(n, p)).toThrow(RangeError);
  });
});

describe(cumulative, () => {
  it('adds from the start', () => {
    expect(cumulative([1, 0.5, 2])).toEqual([1, 1.5, 3.5]);
    expect(cumulative([])).toEqual([]);
  });
});
