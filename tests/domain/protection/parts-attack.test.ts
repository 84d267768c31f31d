import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartedNode, shownParts } from '#domain/protection/parts.ts';
import { protectTree } from '#domain/protection/tree.ts';

const FEWEST = 5;
const cell = fc.oneof(fc.constant(0), fc.nat(7), fc.nat(20));

/** A whole with up to three units, and in each of two parts some answers without a unit. */
const trees = fc
  .record({ rest: fc.tuple(cell, cell), units: fc.array(fc.tuple(cell, cell), { maxLength: 3 }) })
  .map(({ rest, units }): PartedNode[] => {
    const whole = [0, 1].map((axis) => units.reduce((sum, unit) => sum + (unit[axis] ?? 0), rest[axis] ?? 0));
    const named = units.map((parts, index) => ({ id: `u${index}`, parent: 'k', parts }));
    return [{ id: 'k', parent: null, parts: whole }, ...named];
  });

/**
 * What is shown, each figure as the cells it adds up. Cells: those of each unit, the rest of the whole last.
 * A cell is known to be empty when its unit shows its parts or has no answers; other empty cells the attacker must guess.
 */
function shownFigures(nodes: readonly PartedNode[]) {
  const withTotals = nodes.map((node) => ({ ...node, n: (node.parts[0] ?? 0) + (node.parts[1] ?? 0) }));
  const status = protectTree(withTotals, FEWEST);
  const withParts = shownParts(nodes, FEWEST);
  const units = nodes.slice(1);
  const rest = [0, 1].map((axis) =>
    units.reduce((left, unit) => left - (unit.parts[axis] ?? 0), nodes[0]?.parts[axis] ?? 0),
  );
  const sizes = [...units.flatMap(({ parts }) => parts), ...rest];
  const figures = nodes.flatMap(({ id }, index) => {
    const covers = (place: number, axes: number[]) =>
      axes.includes(place % 2) && (index === 0 || Math.floor(place / 2) === index - 1);
    const row = (axes: number[]) => sizes.map((_size, place) => (covers(place, axes) ? 1 : 0));
    if (withParts.has(id)) return [row([0]), row([1])];
    return status.get(id) === 'published' ? [row([0, 1])] : [];
  });
  const isOpen = (id: string) => withParts.has(id) || status.get(id) === 'no-answers';
  const open = [
    ...units.flatMap(({ id }) => [isOpen(id), isOpen(id)]),
    ...rest.map(() => nodes.every(({ id }) => isOpen(id))),
  ];
  return { figures, sizes, knownEmpty: sizes.map((size, place) => size === 0 && (open[place] ?? false)) };
}

function smallGroups(nodes: readonly PartedNode[]): number[] {
  const { figures, sizes, knownEmpty } = shownFigures(nodes);
  const found: number[] = [];
  const attack = (next: number, weights: readonly number[]): void => {
    const figure = figures[next];
    if (figure === undefined) {
      const isGroup = weights.every((weight, place) => knownEmpty[place] || weight === 0 || weight === 1);
      const size = sizes.reduce((sum, persons, place) => sum + persons * (weights[place] ?? 0), 0);
      if (isGroup && size > 0 && size < FEWEST) found.push(size);
      return;
    }
    for (const sign of [0, 1, -1])
      attack(
        next + 1,
        weights.map((weight, place) => weight + sign * (figure[place] ?? 0)),
      );
  };
  attack(
    0,
    sizes.map(() => 0),
  );
  return found;
}

describe(shownParts, () => {
  it('gives no group that is too small to one who adds and subtracts totals and parts', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        expect(smallGroups(nodes)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
