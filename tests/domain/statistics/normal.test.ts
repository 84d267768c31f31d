import { describe, expect, it } from 'vitest';
import { normalQuantile, zOf } from '#domain/statistics/normal.ts';

describe(zOf, () => {
  it.each([
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.998, 3.090232306167813],
  ])('at %s is %s to the last digit', (confidence, z) => {
    expect(zOf(confidence)).toBe(z);
  });

  it.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514722],
    [0.999, 3.290526731491895],
  ])('at %s agrees with the quantile', (confidence, z) => {
    expect(zOf(confidence)).toBeCloseTo(z, 12);
  });

  it.each([0, 1, -0.5, Number.NaN, 95])('refuses a confidence of %s', (confidence) => {
    expect(() => zOf(confidence)).toThrow(RangeError);
  });
});

describe(normalQuantile, () => {
  // One case in each of the three regions of the approximation, on each side. The first two are the check values of AS 241.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.26234008979841],
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489],
    [1 - 2 ** -40, 7.047700256664409],
  ])('of %s is %s', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12);
  });

  it.each([0, 1, -1, 2, Number.NaN])('refuses %s', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
