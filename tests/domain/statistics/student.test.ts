import { describe, expect, it } from 'vitest';
import { tOf } from '#domain/statistics/student.ts';

describe(tOf, () => {
  it.each([
    [0.95, 1, 12.706204736432095],
    [0.95, 2, 4.302652729911275],
    [0.95, 3, 3.182446305284263],
    [0.95, 5, 2.570581835636314],
    [0.95, 8, 2.306004135204166],
    [0.95, 30, 2.042272456301238],
    [0.99, 4, 4.604094871415897],
    [0.95, 100, 1.983971518523553],
  ])('at %d with %i degrees is %d', (confidence, degrees, t) => {
    expect(tOf(confidence, degrees)).toBeCloseTo(t, 9);
  });

  it('nears the normal quantile', () => {
    expect(tOf(0.95, 20_000)).toBeCloseTo(1.959963984540054, 3);
  });

  it.each([
    [0.95, 0],
    [0.95, 2.5],
    [1, 5],
    [0, 5],
  ])('refuses %d with %d degrees', (confidence, degrees) => {
    expect(() => tOf(confidence, degrees)).toThrow(RangeError);
  });
});
