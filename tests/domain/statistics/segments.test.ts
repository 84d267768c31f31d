import { describe, expect, it } from 'vitest';
import { segmentsOf, wholeSeries } from '#domain/statistics/segments.ts';

const YEARS = ['2021', '2022', '2023', '2024', '2025'];

describe(segmentsOf, () => {
  it.each([
    [[], [[0, 5]]],
    [
      ['2024'],
      [
        [0, 3],
        [3, 2],
      ],
    ],
    [
      ['2025', '2022'],
      [
        [0, 1],
        [1, 3],
        [4, 1],
      ],
    ], // in any order
    [['2021'], [[0, 5]]], // a new start at the start is no new start
    [['2019', '2022-06'], [[0, 5]]], // matches no period
    [
      ['2023', '2023'],
      [
        [0, 2],
        [2, 3],
      ],
    ],
  ])('rebased at %j', (rebaseDates, expected) => {
    const segments = segmentsOf(YEARS, rebaseDates);
    expect(segments.map(({ start, length }) => [start, length])).toEqual(expected);
  });

  it('has no segment without periods', () => {
    expect(segmentsOf([], ['2023'])).toEqual([]);
    expect(wholeSeries([])).toEqual([]);
  });
});
