import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from '#domain/statistics/difference.ts';
import { wordOf } from '#domain/verdict/direction.ts';
import { surveyChange } from '#domain/verdict/survey-change.ts';

const answers = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe(surveyChange, () => {
  it('never calls an interval that reaches 0 a change, nor a wide one no change', () => {
    fc.assert(
      fc.property(answers, answers, (earlier, later) => {
        const { side, basis } = surveyChange([earlier, later]);
        const signal = newcombe(earlier, later, 0.99);
        const shown = newcombe(earlier, later, 0.95);
        if (side === 1) expect(signal.lower).toBeGreaterThan(0);
        if (side === -1) expect(signal.upper).toBeLessThan(0);
        if (side === 0) expect(Math.max(-shown.lower, shown.upper)).toBeLessThanOrEqual(0.1 + 1e-9);
        expect(basis).toBe(side === null ? 'answers' : 'vs-previous');
      }),
    );
  });

  it('says the opposite of the opposite answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(answers), { minLength: 2, maxLength: 11 }),
        answers,
        answers,
        (between, first, last) => {
          const series = [first, ...between, last];
          const turned = series.map((a) => (a === null ? null : { k: a.n - a.k, n: a.n }));
          const [said, opposite] = [surveyChange(series), surveyChange(turned)];
          expect(opposite.basis).toBe(said.basis);
          expect((opposite.side ?? 0) + (said.side ?? 0)).toBe(0);
        },
      ),
    );
  });

  it.each([
    ['a steady rise', [64, 68, 67, 68, 83, 72, 92, 75], 160, { side: 1, basis: 'trend-test' }],
    ['fewer than five good answers', [0, 0, 0, 0, 0, 0, 2, 2], 80, { side: 0, basis: 'vs-earlier' }],
    ['fewer than five that are not good', [38, 38, 40, 40, 40, 40, 40, 40], 40, { side: 0, basis: 'vs-earlier' }],
    ['a z of 2.08', [32, 33, 32, 36, 32, 44, 41], 80, { side: null, basis: 'answers' }],
    ['a change of 10 points ruled out at 95 percent only', [0, 1, 1], 60, { side: 0, basis: 'vs-earlier' }],
  ])('%s', (_name, good, n, expected) => {
    expect(surveyChange(good.map((k) => ({ k, n })))).toEqual(expected);
  });

  it('does not follow a trend that the latest share goes against', () => {
    const series = [20, 30, 40, 50, 60, 41].map((k) => ({ k, n: 100 }));
    expect(surveyChange(series).basis).not.toBe('trend-test');
    const down = [...[20, 30, 40, 60, 70, 71].map((k) => ({ k, n: 100 })), { k: 5, n: 12 }];
    expect(surveyChange(down)).toEqual({ side: null, basis: 'answers' });
  });

  it('refuses a single measurement', () => {
    expect(() => surveyChange([null, { k: 3, n: 5 }])).toThrow(RangeError);
  });
});

describe(wordOf, () => {
  it.each([
    [1, 'increase', 'improving'],
    [-1, 'increase', 'worsening'],
    [1, 'decrease', 'worsening'],
    [-1, 'decrease', 'improving'],
    [1, 'neutral', 'higher'],
    [-1, 'neutral', 'lower'],
    [0, 'increase', 'no-change'],
    [0, 'neutral', 'no-change'],
  ] as const)('side %i, %s: %s', (side, direction, word) => {
    expect(wordOf(side, direction)).toBe(word);
  });
});
