import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPoints } from '#domain/statistics/chart-rules.ts';

const LETTER = { outside: 'o', trend: 't', 'two-of-three': '2', shift: 's' } as const;
const SIGN = { '1': '+', '0': '.', '-1': '-' } as const;

/** Points in pictures: each one's rule by its letter, and each one's side. Centre 0, near lines at ±2, limits at ±3. */
function picture(values: readonly (number | null)[]): string[] {
  const limits = values.map(() => ({ lower: -3, upper: 3, nearLower: -2, nearUpper: 2 }));
  const points = markPoints(values, 0, limits, 1e-9);
  const rules = points.map(({ rule, value }) => (value === null ? 'x' : rule === null ? '.' : LETTER[rule]));
  const sides = points.map(({ side }) => (side === null ? 'x' : SIGN[side]));
  return [rules.join(''), sides.join('')];
}

const _ = null;

describe(markPoints, () => {
  it.each([
    ['outside on both sides', [1, 3.5, -1, -4], '.o.o', '.+.-'],
    ['exactly on a limit is inside', [3, -3, 1], '...', '...'],
    ['seven on one side', [-1, 1, 2, 1, 2, 1, 2, 1, -1], '.sssssss.', '.+++++++.'],
    ['six on one side', [-1, 1, 2, 1, 2, 1, 2, -1], '........', '........'],
    ['a point on the mean breaks a shift', [1, 2, 1, 2, 0, 2, 1, 2, 1], '.........', '.........'],
    ['a gap breaks a shift', [1, 2, 1, 2, _, 2, 1, 2, 1], '....x....', '....x....'],
    ['a shift below', [-1, -2, -1, -2, -1, -2, -1], 'sssssss', '-------'],
    ['seven rising', [0, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 0], '.ttttttt.', '.+++++++.'],
    ['six rising', [0, -1.5, -1, -0.5, 0, 0.5, 1, 0], '........', '........'],
    ['a tie breaks a trend', [-1.5, -1, -0.5, -0.5, 0, 0.5, 1, 1.5], '........', '........'],
    ['a gap breaks a trend', [-1.5, -1, -0.5, _, 0, 0.5, 1, 1.5], '...x....', '...x....'],
    [
      'a rise and then a fall: the later decides the top',
      [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1, 0.5, 0, -0.5, -1, -1.5],
      'ttttttttttttt',
      '++++++-------',
    ],
    ['outside goes before trend', [-1.5, -1, -0.5, 0, 0.5, 1, 4], 'tttttto', '+++++++'],
    ['two of three close', [0, 2.5, 1, 2.5, 0], '.2.2.', '.+.+.'],
    ['two of three side by side, third after', [2.5, 2.5, 1], '22.', '++.'],
    ['two of three below', [-2.5, -1, -2.5], '2.2', '-.-'],
    ['the third on the other side', [2.5, -1, 2.5], '...', '...'],
    ['the third on the mean', [2.5, 0, 2.5], '...', '...'],
    ['the third missing', [2.5, _, 2.5], '.x.', '.x.'],
    ['only two points', [2.5, 2.5], '..', '..'],
    ['exactly on the near line is not close', [2, 1, 2], '...', '...'],
    ['outside does not count as close', [3.5, 1, 2.5], 'o..', '+..'],
    ['outside may be the third', [2.5, 3.5, 2.5], '2o2', '+++'],
    ['two of three goes before shift', [1, 1, 1, 1, 2.5, 1, 2.5], 'ssss2s2', '+++++++'],
  ])('%s', (_name, values, rules, sides) => {
    expect(picture(values)).toEqual([rules, sides]);
  });

  it('says nothing of a missing value', () => {
    const nothing = {
      value: null,
      relativeToMean: null,
      outsideLimits: null,
      closeToLimits: null,
      rule: null,
      side: null,
    };
    expect(markPoints([null], 0, [null], 0)).toEqual([nothing]);
  });

  it('tells side and closeness of each point', () => {
    const limits = { lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
    const points = markPoints([2.5, -4, 0], 0, [limits, limits, null], 1e-9);
    expect(points.map((point) => [point.relativeToMean, point.outsideLimits, point.closeToLimits])).toEqual([
      [1, false, true],
      [-1, true, false],
      [0, null, null],
    ]);
  });

  it('finds a trend even where there is no centre', () => {
    const points = markPoints([1, 2, 3, 4, 5, 6, 7], null, [], 1e-9);
    expect(points.map(({ rule }) => rule)).toEqual(Array.from({ length: 7 }, () => 'trend'));
  });

  it('is the same picture upside down, with the other sides', () => {
    const value = fc.option(fc.constantFrom(0, 0.5, 1, 1.5, 2.5, 3.5, -0.5, -1, -2.5, -3.5), { freq: 8 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 24 }), (values) => {
        const [rules, sides] = picture(values);
        const [turnedRules, turnedSides] = picture(values.map((v) => (v === null ? null : -v)));
        expect(turnedRules).toBe(rules);
        expect(turnedSides?.replace(/[+-]/g, (sign) => (sign === '+' ? '-' : '+'))).toBe(sides);
      }),
    );
  });
});
