import { describe, expect, it } from 'vitest';
import { pPrime } from '#domain/statistics/pprime.ts';

const pairs = (k: readonly number[], n: readonly number[]) => k.map((good, index) => ({ k: good, n: n[index] ?? 0 }));

const SEVEN = pairs([18, 20, 17, 22, 24, 19, 13], [25, 26, 24, 28, 30, 25, 27]);
const YEAR = pairs([41, 38, 52, 47, 30, 44, 49, 36, 58, 40, 45, 51], [50, 47, 61, 55, 41, 52, 58, 45, 66, 49, 57, 60]);
const ONE_BAD = pairs(
  [190, 182, 195, 188, 191, 120, 189, 193, 187, 192, 190, 186, 194, 188],
  [200, 195, 204, 198, 201, 199, 197, 203, 196, 202, 200, 195, 205, 199],
);

describe(pPrime, () => {
  it('is never narrower than chance between respondents', () => {
    const chart = pPrime(SEVEN);
    expect(chart.centre).toBeCloseTo(0.718919, 6);
    expect(chart.sigmaZRaw).toBeCloseTo(0.898421, 6);
    expect(chart.sigmaZ).toBe(1);
    expect(chart.limits.at(-1)?.lower).toBeCloseTo(0.459384, 6);
    expect(chart.limits.at(-1)?.upper).toBeCloseTo(0.978453, 6);
    expect(chart.points.at(-1)?.outsideLimits).toBe(false);
  });

  it('has wider limits where fewer answered, clipped to 0 to 1', () => {
    const { limits, points } = pPrime(YEAR);
    expect(limits[0]?.lower).toBeCloseTo(0.668429293831345, 9);
    expect(limits[0]?.nearLower).toBeCloseTo(0.721750574462706, 9);
    expect(limits[0]?.nearUpper).toBeCloseTo(0.935035696988152, 9);
    expect(limits[4]?.lower).toBeCloseTo(0.651742623953837, 9);
    expect(limits[4]?.upper).toBe(1);
    expect(points.some(({ rule }) => rule !== null)).toBe(false);
  });

  it('finds one bad month', () => {
    const { points } = pPrime(ONE_BAD);
    expect(points.flatMap(({ rule, side }, index) => (rule === 'outside' ? [[index, side]] : []))).toEqual([[5, -1]]);
  });

  it('widens when the shares vary more than chance gives', () => {
    const good = [900, 800, 910, 790, 905, 805, 895, 810, 900, 795, 905, 800];
    const { sigmaZ, sigmaZRaw, points } = pPrime(good.map((k) => ({ k, n: 1000 })));
    expect(sigmaZ).toBe(sigmaZRaw);
    expect(sigmaZ).toBeGreaterThan(5);
    expect(points.every(({ rule }) => rule === null)).toBe(true);
  });

  it('screens an unusual range away', () => {
    // Ranges of 2 points eleven times, then 17: the average is 39/12 points, and 17 is more than 3.267 of it.
    const series = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 68].map((k) => ({ k, n: 100 }));
    const [screened, all] = [pPrime(series).sigmaZRaw ?? 0, pPrime(series, false).sigmaZRaw ?? 0];
    expect(screened / all).toBeCloseTo(2 / (39 / 12), 9);
  });

  it.each([
    ['all good', [{ k: 5, n: 5 }, { k: 8, n: 8 }, null], 1],
    [
      'none good',
      [
        { k: 0, n: 5 },
        { k: 0, n: 8 },
        { k: 0, n: 0 },
      ],
      0,
    ],
    ['no answers', [null, { k: 0, n: 0 }, null], null],
  ])('has no limits with %s', (_name, series, centre) => {
    const chart = pPrime(series);
    expect([chart.centre, chart.sigmaZ, ...chart.limits]).toEqual([centre, null, null, null, null]);
    expect(chart.points.map(({ rule }) => rule)).toEqual([null, null, null]);
  });

  it('keeps a gap in its place and uses chance alone where no two periods are beside each other', () => {
    const chart = pPrime([{ k: 4, n: 8 }, null, { k: 5, n: 8 }]);
    expect([chart.sigmaZRaw, chart.sigmaZ, chart.limits[1], chart.points[1]?.value]).toEqual([null, 1, null, null]);
  });
});
