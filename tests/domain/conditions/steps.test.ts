import { describe, expect, it } from 'vitest';
import { mostLeftAt } from '#domain/conditions/steps.ts';

describe(mostLeftAt, () => {
  it.each([
    [[64, 52, 44, 38, 31], { step: 0, count: 12 }],
    [[64, 60, 44, 38, 31], { step: 1, count: 16 }],
    [[64, 64, 64, 31], { step: 2, count: 33 }],
    [[64, 0], { step: 0, count: 64 }],
    [[64, 52, 40], null],
    [[64, 64], null],
    [[0, 0, 0], null],
    [[], null],
  ])('%o: %o', (counts, stop) => {
    expect(mostLeftAt(counts)).toEqual(stop);
  });
});
