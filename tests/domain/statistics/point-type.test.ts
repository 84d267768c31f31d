import { describe, expect, it } from 'vitest';
import { assuranceOf, goodnessOf, pointTypeOf, variationIcon, variationOf } from '#domain/statistics/point-type.ts';

describe(goodnessOf, () => {
  it.each([
    [1, 'increase', 1],
    [-1, 'increase', -1],
    [1, 'decrease', -1],
    [-1, 'decrease', 1],
    [1, 'neutral', 0],
    [-1, 'neutral', 0],
    [0, 'increase', 0],
    [0, 'decrease', 0],
  ] as const)('of %i when %s is good is %i', (side, direction, goodness) => {
    expect(goodnessOf(side, direction)).toBe(goodness);
  });
});

describe(pointTypeOf, () => {
  it.each([
    ['increase', 1, 'special_cause_improvement', 'improvement_high'],
    ['increase', -1, 'special_cause_concern', 'concern_low'],
    ['decrease', -1, 'special_cause_improvement', 'improvement_low'],
    ['decrease', 1, 'special_cause_concern', 'concern_high'],
    ['neutral', 1, 'special_cause_neutral_high', 'neutral_high'],
    ['neutral', -1, 'special_cause_neutral_low', 'neutral_low'],
  ] as const)('%s, side %i: %s, %s', (direction, side, type, icon) => {
    expect(pointTypeOf({ value: 4, rule: 'shift', side }, direction)).toBe(type);
    expect(variationIcon(type, direction)).toBe(icon);
  });

  it.each(['increase', 'decrease', 'neutral'] as const)(
    '%s: no rule is common cause, no value is nothing',
    (direction) => {
      expect(pointTypeOf({ value: 4, rule: null, side: 0 }, direction)).toBe('common_cause');
      expect(pointTypeOf({ value: null, rule: null, side: null }, direction)).toBeNull();
      expect(variationIcon('common_cause', direction)).toBe('common_cause');
    },
  );
});

describe(variationOf, () => {
  const marked = { value: 9, rule: 'outside', side: 1 } as const;
  const calm = { value: 5, rule: null, side: 0 } as const;
  const gap = { value: null, rule: null, side: null } as const;
  it.each([
    [[calm, marked], 'special_cause_improvement'],
    [[marked, calm], 'common_cause'],
    [[calm, marked, gap], 'special_cause_improvement'],
    [[gap], null],
    [[], null],
  ])('is that of the last usable point (%#)', (points, variation) => {
    expect(variationOf(points, 'increase')).toBe(variation);
  });
});

describe(assuranceOf, () => {
  const limits = { lower: 20, upper: 80 };
  it.each([
    [81, 'increase', 'consistent_fail'],
    [19, 'increase', 'consistent_pass'],
    [81, 'decrease', 'consistent_pass'],
    [19, 'decrease', 'consistent_fail'],
    [50, 'increase', 'inconsistent'],
    [80, 'increase', 'inconsistent'],
    [80 + 1e-9, 'increase', 'inconsistent'],
    [20, 'decrease', 'inconsistent'],
    [81, 'neutral', null],
    [null, 'increase', null],
  ] as const)('target %s, %s: %s', (target, direction, assurance) => {
    expect(assuranceOf(target, limits, direction, 1e-7)).toBe(assurance);
  });

  it('says nothing without limits', () => {
    expect(assuranceOf(50, null, 'increase', 0)).toBeNull();
  });
});
