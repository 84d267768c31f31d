import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodPerBad, promiseKept, trustBalance } from '#domain/feedback/trust-balance.ts';

const { POSITIVE_INFINITY: NO_END } = Number;

// good, neutral, bad; ratio, lower, upper; missing good, turned, status. Computed with R and a second program.
const CASES = [
  [40, 10, 4, 10, 3.72606785209258, 26.8379439048162, 0, 0, 'reached-uncertain'],
  [39, 0, 0, NO_END, 10.1523930934532, NO_END, 0, 0, 'reached'],
  [38, 3, 0, NO_END, 9.892075321826221, NO_END, 0, 0, 'reached-uncertain'],
  [100, 12, 10, 10, 5.27760075935541, 18.9480039434081, 0, 0, 'reached-uncertain'],
  [3, 1, 8, 0.375, 0.107984861529129, 1.30226587327767, 77, 7, 'not-reached'],
  [60, 9, 3, 20, 6.63885460862878, 60.2513571362299, 0, 0, 'reached-uncertain'],
  [84, 9, 7, 12, 5.651, 25.483, 0, 0, 'reached-uncertain'],
  [45, 6, 9, 5, 2.48, 10.081, 45, 5, 'not-reached-uncertain'],
  [0, 2, 5, 0, 0, 0.7682917641388248, 50, 5, 'not-reached'],
] as const;

describe(trustBalance, () => {
  it.each(CASES)(
    '%i good, %i neutral, %i bad',
    (good, neutral, bad, ratio, lower, upper, missingGood, turned, status) => {
      const balance = trustBalance({ good, neutral, bad }, 10, 5);
      if (balance.kind !== 'known') throw new Error(balance.kind);
      const places = Number.isInteger(lower * 1000) && lower > 0 ? 3 : 9;
      expect(balance.ratio).toBe(ratio);
      expect(balance.lower).toBeCloseTo(lower, places);
      if (upper === NO_END) expect(balance.upper).toBe(NO_END);
      else expect(balance.upper).toBeCloseTo(upper, places);
      expect(balance.kept).toEqual({ promise: 10, missingGood, turned, status });
    },
  );

  it.each([
    [{ good: 3, neutral: 0, bad: 1 }, 'withheld'],
    [{ good: 3, neutral: 40, bad: 1 }, 'withheld'],
    [{ good: 0, neutral: 5, bad: 0 }, 'undefined'],
    [{ good: 5, neutral: 0, bad: 0 }, 'known'],
    [{ good: 0, neutral: 0, bad: 0 }, 'withheld'],
  ])('%o is %s', (counts, kind) => {
    expect(trustBalance(counts, 10, 5).kind).toBe(kind);
  });

  it('keeps to a floor that has been raised', () => {
    expect(trustBalance({ good: 6, neutral: 0, bad: 2 }, 10, 10).kind).toBe('withheld');
  });

  it('says nothing of a promise that nobody has given', () => {
    expect(trustBalance({ good: 30, neutral: 0, bad: 2 }, null, 5)).toMatchObject({
      kind: 'known',
      ratio: 15,
      kept: null,
    });
  });

  it.each([
    { good: -1, neutral: 9, bad: 9 },
    { good: Number.NaN, neutral: 9, bad: 9 },
  ])('refuses %o', (counts) => {
    expect(() => trustBalance(counts, 10, 5)).toThrow(RangeError);
  });
});

const counts = fc.record({ good: fc.integer({ min: 0, max: 900 }), bad: fc.integer({ min: 0, max: 900 }) });

describe(goodPerBad, () => {
  it('holds the ratio within its interval', () => {
    fc.assert(
      fc.property(counts, ({ good, bad }) => {
        fc.pre(good + bad > 0);
        const { ratio, lower, upper } = goodPerBad(good, bad);
        expect(lower).toBeLessThanOrEqual(ratio);
        expect(upper).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });
});

describe(promiseKept, () => {
  it('would be kept with the missing good ones added, or with the turned ones turned, and not with one fewer', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 30 }), ({ good, bad }, promise) => {
        fc.pre(good + bad > 0);
        const { missingGood, turned } = promiseKept(good, bad, promise);
        expect(good + missingGood).toBeGreaterThanOrEqual(promise * bad);
        expect(good + turned).toBeGreaterThanOrEqual(promise * (bad - turned));
        if (turned > 0) expect(good + turned - 1).toBeLessThan(promise * (bad - turned + 1));
      }),
    );
  });
});
