import { isTooSmall } from './cover.ts';
import { at, readForest } from './forest.ts';
import { protectTree } from './tree.ts';

/** One unit and its answers in each part of one axis: the quarters of a year, or women and men. */
export interface PartedNode {
  readonly id: string;
  readonly parent: string | null;
  readonly parts: readonly number[];
}

/**
 * The units that may show their parts. A sum and all but one of its parts give the last part away,
 * along the axis and down the tree, so parts are shown for whole groups of siblings, from the top.
 *
 * Unit:    each part is a whole number of answers; the parts of a unit add up to its total.
 *          Every unit has the same parts, and in each part at least as many answers as its own units together.
 * Missing: a unit that is not in the set shows its total only, if protectTree publishes it.
 * Throws:  RangeError for units that do not have the same parts, and for what protectTree refuses,
 *          for the totals and for each part.
 *
 * @example shownParts([{ id: 'k', parent: null, parts: [9, 4] }], 5).has('k') // false
 */
export function shownParts(nodes: readonly PartedNode[], fewest: number): ReadonlySet<string> {
  refuseUnevenParts(nodes);
  const total = (node: PartedNode) => node.parts.reduce((sum, part) => sum + part, 0);
  const status = protectTree(
    nodes.map((node) => ({ id: node.id, parent: node.parent, n: total(node) })),
    fewest,
  );
  const isSafe = (node: PartedNode) =>
    status.get(node.id) !== 'suppressed' && node.parts.every((part) => !isTooSmall(part, fewest));

  const showing = nodes.filter((node) => node.parent === null && isSafe(node));
  const below = childrenOf(nodes);
  for (let next = 0; next < showing.length; next += 1) {
    const above = showing[next];
    const children = above === undefined ? [] : (below.get(above.id) ?? []);
    if (above === undefined || !children.every(isSafe) || hasSmallRest(above, children, fewest)) continue;
    showing.push(...children);
  }
  return new Set(showing.map((node) => node.id));
}

function childrenOf(nodes: readonly PartedNode[]): ReadonlyMap<string, readonly PartedNode[]> {
  const below = new Map<string, PartedNode[]>(nodes.map((node) => [node.id, []]));
  for (const node of nodes) if (node.parent !== null) below.get(node.parent)?.push(node);
  return below;
}

/** True when, in some part, so few answers lie in no unit below that they would be given away. */
function hasSmallRest(above: PartedNode, children: readonly PartedNode[], fewest: number): boolean {
  if (children.length === 0) return false;
  return above.parts.some((part, axis) => {
    const inChildren = children.reduce((sum, child) => sum + at(child.parts, axis), 0);
    return isTooSmall(part - inChildren, fewest);
  });
}

function refuseUnevenParts(nodes: readonly PartedNode[]): void {
  const axes = nodes[0]?.parts.length ?? 0;
  if (nodes.some((node) => node.parts.length !== axes)) throw new RangeError('the units do not have the same parts');
  for (let axis = 0; axis < axes; axis += 1) {
    readForest(nodes.map((node) => ({ id: node.id, parent: node.parent, n: at(node.parts, axis) })));
  }
}
