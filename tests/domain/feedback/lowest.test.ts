import { describe, expect, it } from 'vitest';
import { clearlyLowest } from '#domain/feedback/lowest.ts';

const from = (lower: number, upper: number) => ({ lower, upper });

describe(clearlyLowest, () => {
  it.each([
    ['wholly below all others', [from(0.7, 0.8), from(0.4, 0.6), from(0.61, 0.9)], 1],
    ['overlapping one other', [from(0.7, 0.8), from(0.4, 0.6), from(0.59, 0.9)], null],
    ['touching one other', [from(0.7, 0.8), from(0.4, 0.6), from(0.6, 0.9)], null],
    ['two below a third, not apart', [from(0.2, 0.4), from(0.3, 0.5), from(0.8, 0.9)], null],
    ['two alike', [from(0.2, 0.4), from(0.2, 0.4)], null],
    ['two apart', [from(0.8, 0.9), from(0.2, 0.4)], 1],
    ['the first of them', [from(0.1, 0.2), from(0.3, 0.4), from(0.3, 0.5)], 0],
    ['one without a figure', [from(0.7, 0.8), from(0.1, 0.2), null], null],
    ['only one', [from(0.1, 0.2)], null],
    ['none', [], null],
  ])('%s', (_, intervals, at) => {
    expect(clearlyLowest(intervals)).toBe(at);
  });
});
