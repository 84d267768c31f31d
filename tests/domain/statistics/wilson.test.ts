import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson, wilsonFinite, wilsonOfShare } from '#domain/statistics/wilson.ts';

const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidence = fc.constantFrom(0.9, 0.95, 0.99, 0.998);

describe(wilson, () => {
  it.each([
    [0, 5, 0.95, 0, 0.434482464783175],
    [0, 7, 0.95, 0, 0.354330435066687],
    [0, 10, 0.95, 0, 0.277532799862889],
    [10, 10, 0.95, 0.722467200137111, 1],
    [15, 15, 0.95, 0.796116698964151, 1],
    [20, 20, 0.95, 0.838874841947181, 1],
    [18, 50, 0.95, 0.241387496518467, 0.498589831238873],
    [15, 148, 0.95, 0.0623863995307363, 0.160487241723308],
    [50, 100, 0.95, 0.403831530365996, 0.596168469634004],
    [487, 500, 0.95, 0.956028509165776, 0.984743616076673],
    [4821, 10000, 0.95, 0.472315213701478, 0.491898533440192],
    [1, 2, 0.95, 0.0945312057342307, 0.905468794265769],
    [17, 23, 0.998, 0.420998458584855, 0.91694799015494],
  ])('%i of %i at %d is %d to %d', (k, n, level, lower, upper) => {
    const interval = wilson(k, n, level);
    expect(interval.share).toBe(k / n);
    expect(interval.lower).toBeCloseTo(lower, 9);
    expect(interval.upper).toBeCloseTo(upper, 9);
  });

  it.each([
    [13, 16, 0.569911, 0.934084],
    [6, 6, 0.609666, 1],
    [0, 9, 0, 0.299145],
  ])('%i of %i at 95 percent is %d to %d', (k, n, lower, upper) => {
    expect(wilson(k, n).lower).toBeCloseTo(lower, 6);
    expect(wilson(k, n).upper).toBeCloseTo(upper, 6);
  });

  it('ends at exactly 0 and exactly 1', () => {
    expect(wilson(0, 9).lower).toBe(0);
    expect(wilson(9, 9).upper).toBe(1);
  });

  it('takes a broken number of answers', () => {
    const { lower, upper } = wilson(6.6, 13.2);
    expect(lower + upper).toBeCloseTo(1, 12);
    expect(upper - lower).toBeLessThan(wilson(6, 12).upper - wilson(6, 12).lower);
    expect(upper - lower).toBeGreaterThan(wilson(7, 14).upper - wilson(7, 14).lower);
  });

  it('lies within 0 to 1 around the share', () => {
    fc.assert(
      fc.property(counts, confidence, ([k, n], level) => {
        const { lower, share, upper } = wilson(k, n, level);
        return 0 <= lower && lower <= share && share <= upper && upper <= 1 && lower < upper;
      }),
    );
  });

  it('is the mirror of the interval for the answers that were not good', () => {
    fc.assert(
      fc.property(counts, confidence, ([k, n], level) => {
        expect(wilson(k, n, level).lower).toBeCloseTo(1 - wilson(n - k, n, level).upper, 12);
      }),
    );
  });

  it('is narrower with more answers and with less confidence', () => {
    const width = (k: number, n: number, level?: number) => wilson(k, n, level).upper - wilson(k, n, level).lower;
    fc.assert(fc.property(counts, ([k, n]) => width(2 * k, 2 * n) < width(k, n) && width(k, n) < width(k, n, 0.99)));
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
  });
});

describe(wilsonOfShare, () => {
  it.each([-0.1, 1.1, Number.NaN])('refuses a share of %d', (share) => {
    expect(() => wilsonOfShare(share, 9)).toThrow(RangeError);
  });

  it.each([0, -3, Number.NaN])('refuses %d answers', (n) => {
    expect(() => wilsonOfShare(0.5, n)).toThrow(RangeError);
  });
});

describe(wilsonFinite, () => {
  it.each([
    [0, 8, 10, 0, 0.09641862859446367],
    [13, 16, 18, 0.738658, 0.869173],
    [45, 60, 600, 0.6342907449817786, 0.8384250096938192],
    [12, 20, 21, 0.5512590700269542, 0.6468384711061865],
  ])('%i of %i in a population of %i is %d to %d', (k, n, population, lower, upper) => {
    const interval = wilsonFinite(k, n, population);
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });

  it('is the share itself when everyone answered', () => {
    expect(wilsonFinite(12, 20, 20)).toEqual({ share: 0.6, lower: 0.6, upper: 0.6 });
  });

  it.each([19, Number.NaN, Number.POSITIVE_INFINITY])('refuses a population of %d for 20 answers', (population) => {
    expect(() => wilsonFinite(12, 20, population)).toThrow(RangeError);
  });
});
