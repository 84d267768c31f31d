import fc from 'fast-check';
import type { CountNode } from '#domain/protection/forest.ts';

/**
 * Arbitrary small forests: each unit hangs under an earlier one, or is a root, and has some answers of its own.
 * Its n is its own answers and those of its units together.
 */
export const forests = (most: number): fc.Arbitrary<CountNode[]> =>
  fc
    .array(fc.record({ own: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(25)), under: fc.nat() }), {
      minLength: 1,
      maxLength: most,
    })
    .map((units) => {
      // One in sixteen is another root; the first always is.
      const parents = units.map(({ under }, index) => (index === 0 || under % 16 === 15 ? -1 : under % index));
      const n = units.map(({ own }) => own);
      for (let index = units.length - 1; index > 0; index -= 1) {
        const above = parents[index] ?? -1;
        if (above >= 0) n[above] = (n[above] ?? 0) + (n[index] ?? 0);
      }
      return units.map((_unit, index) => {
        const above = parents[index] ?? -1;
        return { id: nameOf(index), parent: above < 0 ? null : nameOf(above), n: n[index] ?? 0 };
      });
    });

// Upper and lower case in turn, so that an order by locale would show.
const nameOf = (index: number): string => (index % 2 === 0 ? 'u' : 'U') + String(97 - index);
