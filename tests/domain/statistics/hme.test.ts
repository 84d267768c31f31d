import { describe, expect, it } from 'vitest';
import { hme, hmePart } from '#domain/statistics/hme.ts';

const STAFF = [
  [1, 2, 5, 13, 9],
  [0, 6, 6, 8, 10],
  [2, 3, 6, 13, 6],
  [0, 3, 7, 7, 13],
  [2, 2, 6, 10, 10],
  [4, 1, 8, 9, 8],
  [0, 6, 9, 11, 4],
  [1, 2, 6, 9, 12],
  [1, 2, 5, 9, 6],
];

describe(hme, () => {
  it('is the mean of its three parts, each of its three statements', () => {
    const index = hme(STAFF);
    expect(index?.questions[0]).toBeCloseTo(72.5, 9);
    expect(index?.questions[8]).toBeCloseTo(68.4782608695652, 9);
    expect(index?.motivation).toBeCloseTo(68.6111111111111, 9);
    expect(index?.leadership).toBeCloseTo(69.4444444444444, 9);
    expect(index?.steering).toBeCloseTo(67.8260869565217, 9);
    expect(index?.total).toBeCloseTo(68.6272141706924, 9);
  });

  it.each([
    [[9, 0, 0, 0, 0], 0],
    [[0, 0, 0, 0, 9], 100],
  ])('of nine times %j is %i', (steps, total) => {
    expect(hme(STAFF.map(() => steps))?.total).toBe(total);
  });

  it('needs answers to all nine', () => {
    expect(hme(STAFF.with(4, [0, 0, 0, 0, 0]))).toBeNull();
  });

  it.each([
    ['eight statements', STAFF.slice(1)],
    ['four steps', STAFF.with(2, [1, 2, 3, 4])],
    ['a broken count', STAFF.with(2, [1, 2, -3, 4, 5])],
  ])('refuses %s', (_name, counts) => {
    expect(() => hme(counts)).toThrow(RangeError);
  });
});

describe(hmePart, () => {
  const [first = [], second = [], third = []] = STAFF;

  it('is the same part that the whole index has', () => {
    expect(hmePart([first, second, third])).toBe(hme(STAFF)?.motivation);
  });

  it('needs an answer to each statement, and five steps', () => {
    expect(hmePart([first, [0, 0, 0, 0, 0], third])).toBeNull();
    expect(hmePart([])).toBeNull();
    expect(() => hmePart([[1, 2, 3]])).toThrow(RangeError);
  });
});
