import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountNode } from '#domain/protection/forest.ts';
import { protectTree, publishedResiduals } from '#domain/protection/tree.ts';
import { forests } from './forests.ts';

/** The rule read aloud, slowly and without any bookkeeping: everything is counted afresh each time. */
function slowly(nodes: readonly CountNode[], fewest: number): Set<string> {
  const shown = new Set(nodes.filter(({ n }) => n >= fewest).map(({ id }) => id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = (node: CountNode) => (node.parent === null ? undefined : byId.get(node.parent));
  const pathUp = (node: CountNode): CountNode[] => {
    const parent = above(node);
    return parent === undefined ? [] : [parent, ...pathUp(parent)];
  };
  const shownPath = (node: CountNode) => pathUp(node).filter(({ id }) => shown.has(id));
  const residual = (p: CountNode) =>
    nodes.filter((node) => shown.has(node.id) && shownPath(node)[0] === p).reduce((rest, node) => rest - node.n, p.n);
  const unsafe = () => nodes.filter((p) => shown.has(p.id) && residual(p) > 0 && residual(p) < fewest);
  const byKeys = (keys: (node: CountNode) => (number | string)[]) => (a: CountNode, b: CountNode) => {
    const [left, right] = [keys(a), keys(b)];
    const differing = left.findIndex((key, index) => key !== right[index]);
    return (left[differing] ?? 0) < (right[differing] ?? 0) ? -1 : 1;
  };

  for (let [v] = unsafe().sort(byKeys((p) => [-pathUp(p).length, p.id])); v !== undefined; ) {
    const price = (w: CountNode) => shownPath(w).indexOf(v as CountNode) + 1;
    const [w] = nodes
      .filter((node) => shown.has(node.id) && price(node) > 0 && residual(node) > 0)
      .sort(byKeys((node) => [price(node), node.n, node.id]));
    if (w === undefined) throw new Error('nothing to hide');
    for (const node of [w, ...shownPath(w).slice(0, price(w) - 1)]) shown.delete(node.id);
    [v] = unsafe().sort(byKeys((p) => [-pathUp(p).length, p.id]));
  }

  for (let changed = true; changed; ) {
    changed = false;
    const hidden = nodes.filter(({ id, n }) => n >= fewest && !shown.has(id));
    for (const node of hidden.sort(byKeys((p) => [pathUp(p).length, -p.n, p.id]))) {
      shown.add(node.id);
      if (unsafe().length > 0) shown.delete(node.id);
      else changed = true;
    }
  }
  return shown;
}

const published = (nodes: readonly CountNode[], fewest: number) =>
  [...protectTree(nodes, fewest)].flatMap(([id, status]) => (status === 'published' ? [id] : [])).sort();

describe(protectTree, () => {
  it('is the rule read aloud', () => {
    fc.assert(
      fc.property(forests(30), fc.integer({ min: 2, max: 10 }), (nodes, fewest) => {
        expect(published(nodes, fewest)).toEqual([...slowly(nodes, fewest)].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no residual that is too small', () => {
    fc.assert(
      fc.property(forests(200), fc.integer({ min: 2, max: 10 }), (nodes, fewest) => {
        const residuals = publishedResiduals(nodes, fewest);
        expect([...residuals.values()].filter((rest) => rest < 0 || (rest > 0 && rest < fewest))).toEqual([]);
        expect([...residuals.keys()].sort()).toEqual(published(nodes, fewest));
      }),
    );
  });

  it('shows no unit that is too small, and keeps none without answers secret', () => {
    fc.assert(
      fc.property(forests(60), (nodes) => {
        const status = protectTree(nodes, 5);
        expect(status.size).toBe(nodes.length);
        for (const { id, n } of nodes) {
          if (n === 0) expect(status.get(id)).toBe('no-answers');
          else if (n < 5) expect(status.get(id)).toBe('suppressed');
        }
      }),
    );
  });

  it('does not care in which order the units come', () => {
    const shuffled = forests(60).chain((nodes) =>
      fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([nodes, inAnyOrder]) => {
        expect(protectTree(inAnyOrder, 5)).toEqual(protectTree(nodes, 5));
      }),
    );
  });

  it('manages a large municipality and a very deep one', () => {
    const wide = Array.from({ length: 2499 }, (_, index) => ({ id: `u${index}`, parent: 'k', n: index % 13 }));
    const all = wide.reduce((sum, { n }) => sum + n, 0);
    expect(protectTree([{ id: 'k', parent: null, n: all }, ...wide], 5).get('k')).toBe('published');
    const deep = Array.from({ length: 5000 }, (_, index) => ({
      id: `d${index}`,
      parent: index === 0 ? null : `d${index - 1}`,
      n: 2 * (5000 - index),
    }));
    expect(published(deep, 5).length).toBeGreaterThan(1000);
  });
});
