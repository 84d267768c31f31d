import { describe, expect, it } from 'vitest';
import { runChart } from '#domain/statistics/run-chart.ts';

const _ = null;
const STEP = [10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11, 14, 15, 14, 15, 14, 15, 14, 15];
const RISING = [11, 14, 12, 15, 13, 12, 16, 17, 18, 16, 17, 19, 18, 17];
const LONG_START = [9, 9, 9, 9, 9, 9, 9, 9, 1, 2, 9.5, 1, 8.5, 2, 1, 2, 1, 2, 9, 1, 2, 1, 2, 1];
const NOISE = [0.3, 0.1 + 0.2, 0.3, 0.4, 0.2, 0.1 + 0.2, 0.5];

describe(runChart, () => {
  // centre, useful, longest run and its limit, crossings and their limit, signal, last side
  it.each([
    ['alternating', [1, 2, 1, 2, 1, 2, 1, 2, 1, 2], null, [1.5, 10, 1, 6, 9, 2, false, 1]],
    ['many on the median', [3, 3, 3, 4, 2, 3, 3, 5, 1, 3, 3, 4, 2, 3, 3], null, [3, 6, 1, 6, 5, 1, false, -1]],
    ['an improvement after twelve', STEP, 12, [11, 16, 9, 7, 7, 4, true, 1]],
    ['a long run at the start', LONG_START, null, [2, 18, 8, 7, 7, 5, true, -1]],
    ['the worked example', RISING, null, [16, 12, 6, 7, 1, 3, true, 1]],
    ['gaps break no run', RISING.flatMap((value) => [value, _]), null, [16, 12, 6, 7, 1, 3, true, 1]],
    ['binary noise on the median', NOISE, null, [0.1 + 0.2, 3, 1, 5, 2, 0, false, 1]],
    ['all equal', [4, 4, 4, 4], null, [4, 0, 0, 0, 0, 0, false, 0]],
    ['nothing', [_, _], null, [null, 0, 0, 0, 0, 0, false, 0]],
  ])('%s', (_name, values, baseline, expected) => {
    const chart = runChart(values, baseline);
    const { centre, useful, longestRun, longestRunMax, crossings, crossingsMin, signal, lastSide } = chart;
    const found = [centre, useful, longestRun, longestRunMax, crossings, crossingsMin, signal, lastSide];
    expect(found).toEqual(expected);
  });

  it.each([
    [10, 6, 2],
    [11, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [100, 10, 41],
  ])('%i useful points allow a run of %i and ask for %i crossings', (useful, longest, fewest) => {
    const alternating = Array.from({ length: useful }, (_value, index) => index % 2);
    const chart = runChart(alternating, 2);
    expect(chart.longestRunMax).toBe(longest);
    expect(chart.crossingsMin).toBe(fewest);
  });

  it.each([0, 1.5, -3])('refuses a baseline of %d', (baseline) => {
    expect(() => runChart([1, 2], baseline)).toThrow(RangeError);
  });
});
