import { describe, expect, it } from 'vitest';
import { wilson } from '#domain/statistics/wilson.ts';
import { situationOf } from '#domain/verdict/situation.ts';
import { targetOf } from '#domain/verdict/target.ts';

const SIXTEEN = situationOf({ kind: 'survey', series: [{ k: 13, n: 16 }] }, 0);
const { lower, upper } = wilson(13, 16);

describe(targetOf, () => {
  it.each([
    ['increase', lower, 'met-now'], // the interval may end on the target
    ['increase', lower + 1e-6, 'cannot-tell'],
    ['increase', upper, 'cannot-tell'],
    ['increase', upper + 1e-6, 'missed-now'],
    ['decrease', upper, 'met-now'],
    ['decrease', upper - 1e-6, 'cannot-tell'],
    ['decrease', lower, 'cannot-tell'],
    ['decrease', lower - 1e-6, 'missed-now'],
    ['neutral', 0.1, 'none'],
    ['increase', null, 'none'],
  ] as const)('answers, %s to %s: %s', (direction, target, code) => {
    expect(targetOf(SIXTEEN, direction, target)).toBe(code);
  });

  it.each([
    ['increase', 6, 'worse-now'],
    ['increase', 5, 'at-or-better-now'],
    ['increase', 5 + 1e-12, 'at-or-better-now'], // binary noise
    ['decrease', 4, 'worse-now'],
    ['decrease', 5, 'at-or-better-now'],
    ['decrease', 6, 'at-or-better-now'],
  ] as const)('numbers, %s to %d: %s', (direction, target, code) => {
    expect(targetOf(situationOf({ kind: 'plain', series: [9, 1, 5] }, 0), direction, target)).toBe(code);
  });

  it.each(['no-data', 'latest-missing'] as const)('says nothing with %s', (kind) => {
    expect(targetOf({ kind }, 'increase', 5)).toBe('none');
  });
});
