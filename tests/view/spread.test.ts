import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '#view/spread.ts';

const wanted = fc.array(
  fc.record({ middle: fc.integer({ min: 0, max: 250 }), size: fc.integer({ min: 1, max: 40 }) }),
  {
    maxLength: 5,
  },
);

describe(spread, () => {
  it.each([
    { places: [], middles: [] },
    { places: [[50, 20]], middles: [50] },
    { places: [[5, 20]], middles: [10] },
    { places: [[95, 20]], middles: [90] },
    {
      places: [
        [50, 20],
        [80, 20],
      ],
      middles: [50, 80],
    },
    {
      places: [
        [50, 20],
        [60, 20],
      ],
      middles: [50, 70],
    },
    {
      places: [
        [60, 20],
        [50, 20],
      ],
      middles: [70, 50],
    },
    {
      places: [
        [80, 20],
        [95, 20],
      ],
      middles: [70, 90],
    },
  ])('$places become $middles', ({ places, middles }) => {
    const asked = places.map(([middle = 0, size = 0]) => ({ middle, size }));
    expect(spread(asked, 0, 100)).toEqual(middles);
  });

  it('lets none cover another, keeps all inside, and moves none that is free', () => {
    fc.assert(
      fc.property(wanted, (places) => {
        const middles = spread(places, 0, 250);
        const spans = places
          .map(({ size, middle }, at) => ({
            wanted: middle,
            from: (middles[at] ?? 0) - size / 2,
            to: (middles[at] ?? 0) + size / 2,
          }))
          .sort((one, other) => one.from - other.from);
        for (const [at, { from, to }] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(250);
          expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.to ?? 0);
        }
      }),
    );
  });
});
