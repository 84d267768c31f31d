import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOn, SHARE_SCALE, scaleFor } from '#view/scale.ts';

/** As many decimals as any figure has, and some. */
const fraction = fc.double({ min: -1e6, max: 1e9, noNaN: true }).map((number) => Number(number.toFixed(6)));
const value = fc.oneof(fc.integer({ min: -9999, max: 99_999 }), fraction);
const values = fc.array(value, { minLength: 1, maxLength: 30 });

describe(scaleFor, () => {
  it.each([
    { values: [3, 18], ticks: [0, 5, 10, 15, 20] },
    { values: [0.9], ticks: [0, 0.25, 0.5, 0.75, 1] },
    { values: [20], ticks: [0, 5, 10, 15, 20] },
    { values: [-3], ticks: [-3, -2, -1, 0] },
    { values: [-40, 70], ticks: [-50, 0, 50, 100] },
    { values: [0.01, 0.03], ticks: [0, 0.01, 0.02, 0.03] },
    { values: [12_400], ticks: [0, 5000, 10_000, 15_000] },
    { values: [0, 0], ticks: [0, 1] },
    { values: [], ticks: [0, 1] },
    { values: [5e-324, -5e-324], ticks: [0, 1] },
  ])('$values: $ticks', ({ values, ticks }) => {
    expect(scaleFor(values)).toEqual({ from: ticks[0], to: ticks.at(-1), ticks });
  });

  it('holds zero and every value, however they lie', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { from, to, ticks } = scaleFor(all);
        const slack = (to - from) * 1e-9;
        expect(ticks).toContain(0);
        expect(from).toBeLessThanOrEqual(Math.min(...all) + slack);
        expect(to).toBeGreaterThanOrEqual(Math.max(...all) - slack);
      }),
    );
  });

  it('names round numbers at even distances, neither one alone nor a crowd', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { ticks } = scaleFor(all);
        const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0));
        const step = Math.max(...steps);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(Math.min(...steps)).toBeCloseTo(step, 9 - Math.ceil(Math.log10(step)));
        expect(Number((step / 10 ** Math.floor(Math.log10(step * 1.0001))).toPrecision(6))).toSatisfy(
          (digits: number) => [1, 2, 2.5, 5].includes(digits),
        );
      }),
    );
  });
});

describe(positionOn, () => {
  it.each([
    [SHARE_SCALE, 0, 0],
    [SHARE_SCALE, 100, 1],
    [SHARE_SCALE, 74, 0.74],
    [{ from: -50, to: 150, ticks: [] }, 0, 0.25],
  ])('on %j, %i stands at %d', (scale, value, position) => {
    expect(positionOn(scale, value)).toBe(position);
  });
});
