import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCaffo, newcombe } from '#domain/statistics/difference.ts';

// earlier k, n; later k, n; confidence; Newcombe lower, upper; Agresti–Caffo lower, upper.
const CASES = [
  [48, 80, 56, 70, 0.95, 0.052431472402365, 0.333872654036906, 0.0524529266380537, 0.335758455475767],
  [3, 10, 9, 10, 0.95, 0.170522723934503, 0.809017973535488, 0.1600008011004, 0.8399991988996],
  [2, 7, 6, 7, 0.95, 0.0582279274823123, 0.806249637524228, 0.0338062742667622, 0.855082614622127],
  [0, 29, 5, 56, 0.95, -0.0381371479035368, 0.192560013855112, -0.0288658463031258, 0.171246268995006],
  [0, 20, 0, 10, 0.95, -0.161125158052819, 0.277532799862889, -0.141090095450142, 0.216847671207718],
  [0, 10, 0, 10, 0.95, -0.277532799862889, 0.277532799862889, -0.22115031502926, 0.22115031502926],
  [0, 20, 10, 10, 0.95, 0.679086037141915, 1, 0.692243237883191, 1],
  [0, 10, 10, 10, 0.95, 0.607509350430524, 1, 0.612183018304073, 1],
  [6, 8, 7, 8, 0.95, -0.264240678853224, 0.480831987672159, -0.277006599896716, 0.477006599896716],
  [4, 5, 1, 5, 0.99, -0.848995401873628, 0.132875632865132, -1, 0.193420884385356],
  [20, 25, 15, 26, 0.95, -0.441116514952015, 0.0312849802965686, -0.447574666112982, 0.0348762534145688],
  [41, 50, 38, 47, 0.99, -0.218547120560646, 0.192133545514062, -0.216256065950914, 0.192708185260176],
  [150, 200, 171, 205, 0.95, 0.00501964935258989, 0.162475005170188, 0.0046760727615713, 0.162110171080204],
  [1, 30, 4, 28, 0.95, -0.0490979663586402, 0.283736841460896, -0.0533720674838838, 0.261705400817217],
  [5, 5, 5, 5, 0.95, -0.434482464783175, 0.434482464783175, -0.366599319124165, 0.366599319124165],
  [33, 60, 41, 58, 0.95, -0.0172057159454407, 0.317866230680453, -0.0180626514487604, 0.321288457900373],
] as const;

const answers = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe(newcombe, () => {
  it.each(CASES)('%i of %i to %i of %i at %d is %d to %d', (k1, n1, k2, n2, level, lower, upper) => {
    const change = newcombe({ k: k1, n: n1 }, { k: k2, n: n2 }, level);
    expect(change.difference).toBeCloseTo(k2 / n2 - k1 / n1, 12);
    expect(change.lower).toBeCloseTo(lower, 9);
    expect(change.upper).toBeCloseTo(upper, 9);
  });

  it.each([
    [0.95, -0.029077, 0.234964],
    [0.99, -0.071533, 0.275188],
  ])('52 of 70 to 61 of 72 at %d is %d to %d', (level, lower, upper) => {
    const change = newcombe({ k: 52, n: 70 }, { k: 61, n: 72 }, level);
    expect(change.difference).toBeCloseTo(0.104365, 6);
    expect(change.lower).toBeCloseTo(lower, 6);
    expect(change.upper).toBeCloseTo(upper, 6);
  });

  it('holds the difference, within -1 to 1', () => {
    fc.assert(
      fc.property(answers, answers, (earlier, later) => {
        const { difference, lower, upper } = newcombe(earlier, later);
        return -1 <= lower && lower <= difference && difference <= upper && upper <= 1;
      }),
    );
  });

  it('turns round with time', () => {
    fc.assert(
      fc.property(answers, answers, (earlier, later) => {
        expect(newcombe(earlier, later).lower).toBeCloseTo(-newcombe(later, earlier).upper, 12);
      }),
    );
  });

  it('refuses no answers', () => {
    expect(() => newcombe({ k: 0, n: 0 }, { k: 1, n: 2 })).toThrow(RangeError);
  });
});

describe(agrestiCaffo, () => {
  it.each(CASES)('%i of %i to %i of %i at %d', (k1, n1, k2, n2, level, _lower, _upper, lower, upper) => {
    const change = agrestiCaffo({ k: k1, n: n1 }, { k: k2, n: n2 }, level);
    expect(change.lower).toBeCloseTo(lower, 9);
    expect(change.upper).toBeCloseTo(upper, 9);
  });

  it('52 of 70 to 61 of 72', () => {
    const change = agrestiCaffo({ k: 52, n: 70 }, { k: 61, n: 72 });
    expect(change.difference).toBeCloseTo(62 / 74 - 53 / 72, 12);
    expect(change.lower).toBeCloseTo(-0.030247, 6);
    expect(change.upper).toBeCloseTo(0.2337, 6);
  });

  it.each([
    { k: 0, n: 0 },
    { k: 3, n: 2 },
  ])('refuses $k of $n', (broken) => {
    expect(() => agrestiCaffo({ k: 1, n: 2 }, broken)).toThrow(RangeError);
  });
});
