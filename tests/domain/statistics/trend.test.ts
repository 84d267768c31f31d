import { describe, expect, it } from 'vitest';
import { cochranArmitage } from '#domain/statistics/trend.ts';

describe(cochranArmitage, () => {
  it('finds the published trend', () => {
    const rising = [
      { k: 70, n: 110 },
      { k: 78, n: 112 },
      { k: 83, n: 108 },
      { k: 92, n: 111 },
    ];
    expect(cochranArmitage(rising)).toBeCloseTo(3.447579, 6);
    expect(cochranArmitage(rising.toReversed())).toBeCloseTo(-3.447579, 6);
  });

  it('is the ordinary two-share z for two measurements', () => {
    const z = 0.2 / Math.sqrt(0.5 * 0.5 * (2 / 50));
    expect(
      cochranArmitage([
        { k: 20, n: 50 },
        { k: 30, n: 50 },
      ]),
    ).toBeCloseTo(z, 12);
  });

  it('leaves a hole for a missing period, but not for one before the first', () => {
    const [a, b, c] = [
      { k: 10, n: 40 },
      { k: 30, n: 40 },
      { k: 28, n: 40 },
    ];
    const together = cochranArmitage([a, b, c]);
    expect(cochranArmitage([a, null, null, b, c])).not.toBeCloseTo(together ?? 0, 3);
    expect(cochranArmitage([a, { k: 0, n: 0 }, null, b, c])).toBe(cochranArmitage([a, null, null, b, c]));
    expect(cochranArmitage([null, a, b, c])).toBeCloseTo(together ?? 0, 12);
  });

  it.each([
    [
      'all good',
      [
        { k: 5, n: 5 },
        { k: 8, n: 8 },
      ],
    ],
    [
      'none good',
      [
        { k: 0, n: 5 },
        { k: 0, n: 8 },
      ],
    ],
    ['one period', [null, { k: 3, n: 8 }]],
    ['no answers', [null, { k: 0, n: 0 }]],
    ['nothing', []],
  ])('cannot test %s', (_name, series) => {
    expect(cochranArmitage(series)).toBeNull();
  });

  it('refuses more good answers than answers', () => {
    expect(() => cochranArmitage([{ k: 9, n: 5 }])).toThrow(RangeError);
  });
});
