import { describe, expect, it } from 'vitest';
import { funnel } from '#domain/statistics/funnel.ts';

const SIX = [
  [18, 20],
  [40, 52],
  [9, 12],
  [55, 60],
  [27, 40],
  [12, 13],
].map(([k = 0, n = 0]) => ({ k, n }));
const FEW = [
  [1, 40],
  [0, 35],
  [3, 60],
  [1, 22],
].map(([k = 0, n = 0]) => ({ k, n }));

describe(funnel, () => {
  it.each([
    ['six units', SIX, 0, [0.486892883, 0.607416643, 0.945360413, 0.997170061]],
    ['six units', SIX, 3, [0.6404002, 0.705634556, 0.901225748, 0.946584628]],
    ['six units', SIX, 4, [0.59672582, 0.677686436, 0.917951242, 0.968841133]],
    ['nearly none good', FEW, 0, [0, 0, 0.08594997, 0.135844975]],
    ['nearly none good', FEW, 3, [0, 0, 0.102139292, 0.176926213]],
  ])('%s: limits of unit %#', (_name, units, index, expected) => {
    const unit = funnel(units).units[index];
    const limits = [unit?.lower998, unit?.lower95, unit?.upper95, unit?.upper998];
    limits.forEach((limit, place) => {
      expect(limit).toBeCloseTo(expected[place] ?? Number.NaN, 7);
    });
  });

  it('has all answers together for its centre', () => {
    expect(funnel(SIX).centre).toBeCloseTo(0.817258883248731, 12);
    expect(funnel(FEW).centre).toBeCloseTo(0.0318471337579618, 12);
  });

  it('tells which units differ from the others', () => {
    const units = [
      [50, 100],
      [52, 100],
      [85, 100],
      [20, 100],
      [48, 100],
    ].map(([k = 0, n = 0]) => ({ k, n }));
    expect(funnel(units).units.map((unit) => unit?.differs)).toEqual([0, 0, 1, -1, 0]);
    expect(funnel(SIX).units.map((unit) => unit?.differs)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('does not single out a unit for having only good answers when that is common', () => {
    const units = [
      [20, 20],
      [19, 20],
      [99, 100],
    ].map(([k = 0, n = 0]) => ({ k, n }));
    const [allGood] = funnel(units).units;
    expect(allGood?.upper998).toBeLessThan(1); // the interpolated limit does
    expect(allGood?.differs).toBe(0);
  });

  it('leaves out units without answers', () => {
    const { centre, units } = funnel([null, { k: 3, n: 6 }, { k: 0, n: 0 }]);
    expect(centre).toBe(0.5);
    expect(units.map((unit) => unit?.share ?? null)).toEqual([null, 0.5, null]);
    expect(funnel([null])).toEqual({ centre: null, units: [null] });
  });

  it.each([[{ k: 5, n: 4 }], [{ k: 1, n: 4.5 }]])('refuses %o', (broken) => {
    expect(() => funnel([broken, { k: 3, n: 6 }])).toThrow(RangeError);
  });
});
