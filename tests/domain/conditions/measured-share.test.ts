import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredShare } from '#domain/conditions/measured-share.ts';
import { wilson } from '#domain/statistics/wilson.ts';

const decimals = (value: number, count: number): number => Number(value.toFixed(count));

describe(measuredShare, () => {
  it.each([
    [17.4, 23, 4],
    [17.39130434, 23, 4],
    [0, 12, 0],
    [100, 12, 12],
    [50, 2, 1],
    [74, 50, 37],
    [33, 100, 33],
  ])('%f percent of %i is %i persons', (value, denominator, count) => {
    const { lower, upper } = wilson(count, denominator);
    const share = measuredShare({ value, denominator });
    expect(share?.count).toBe(count);
    expect(share).toMatchObject({ of: denominator, lower, upper });
  });

  it('has the interval of four of twenty-three', () => {
    const share = measuredShare({ value: 17.4, denominator: 23 });
    expect([share?.lower, share?.upper].map((bound) => Math.round((bound ?? 0) * 100))).toEqual([7, 37]);
  });

  it.each([
    ['no number of persons', { value: 17.4 }],
    ['nobody', { value: 0, denominator: 0 }],
    ['more than a hundred, of whom each is less than a percentage point', { value: 25, denominator: 104 }],
    ['no whole number of persons', { value: 17.4, denominator: 21 }],
    ['a third of a person too many', { value: 33.3, denominator: 100 }],
    ['a percentage that is rounded too much to tell', { value: 17, denominator: 23 }],
    ['a part of a person', { value: 40, denominator: 2.5 }],
    ['less than none', { value: -10, denominator: 10 }],
    ['more than all', { value: 110, denominator: 10 }],
  ])('is none for %s', (_, reading) => {
    expect(measuredShare(reading)).toBeNull();
  });

  it('finds every count again behind a figure with one decimal', () => {
    const share = fc
      .integer({ min: 1, max: 100 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(share, ([count, of]) => {
        expect(measuredShare({ value: decimals((count / of) * 100, 1), denominator: of })?.count).toBe(count);
      }),
    );
  });
});
