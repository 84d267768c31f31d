import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountNode } from '#domain/protection/forest.ts';
import { protectTree } from '#domain/protection/tree.ts';
import { forests } from './forests.ts';

const FEWEST = 5;

/** Whether one unit is another, or lies anywhere below it. */
function isWithin(nodes: readonly CountNode[], inner: CountNode, outer: CountNode): boolean {
  for (let node: CountNode | undefined = inner; node; node = nodes.find(({ id }) => id === node?.parent)) {
    if (node === outer) return true;
  }
  return false;
}

/** Answers of a unit that lie in none of its own units: what an attacker wants to tell apart. */
const ownAnswers = (nodes: readonly CountNode[], node: CountNode): number =>
  nodes.reduce((rest, child) => (child.parent === node.id ? rest - child.n : rest), node.n);

/** Every way to add and subtract the shown totals that leaves a plain group of persons: the sizes of those groups. */
function groupsComputable(nodes: readonly CountNode[], shown: readonly CountNode[]): Set<number> {
  const cells = nodes.map((node) => ({ node, size: ownAnswers(nodes, node) })).filter(({ size }) => size > 0);
  const sizes = new Set<number>();
  const totals = shown.map((unit) => cells.map(({ node }) => (isWithin(nodes, node, unit) ? 1 : 0)));
  const attack = (next: number, weights: readonly number[]): void => {
    const total = totals[next];
    if (total === undefined) {
      const isGroup = weights.every((weight) => weight === 0 || weight === 1);
      if (isGroup) sizes.add(cells.reduce((sum, { size }, index) => sum + size * (weights[index] ?? 0), 0));
      return;
    }
    for (const sign of [0, 1, -1])
      attack(
        next + 1,
        weights.map((weight, index) => weight + sign * (total[index] ?? 0)),
      );
  };
  attack(
    0,
    cells.map(() => 0),
  );
  return sizes;
}

const tooSmall = (sizes: Set<number>): number[] => [...sizes].filter((size) => size > 0 && size < FEWEST);

describe('an attacker who adds and subtracts all that is shown', () => {
  it('finds a group that is too small when nothing but small units are hidden', () => {
    const nodes = [
      { id: 'k', parent: null, n: 27 },
      { id: 'a', parent: 'k', n: 4 },
      { id: 'b', parent: 'k', n: 23 },
    ];
    expect(
      tooSmall(
        groupsComputable(
          nodes,
          nodes.filter(({ n }) => n >= FEWEST),
        ),
      ),
    ).toEqual([4]);
  });

  it('finds none in a protected tree', () => {
    fc.assert(
      fc.property(forests(8), (nodes) => {
        const status = protectTree(nodes, FEWEST);
        const shown = nodes.filter(({ id }) => status.get(id) === 'published');
        expect(tooSmall(groupsComputable(nodes, shown))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
