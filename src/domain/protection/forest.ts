/** One unit and the number of valid answers in it, its own units included. */
export interface CountNode {
  readonly id: string;
  readonly parent: string | null;
  readonly n: number;
}

/** The same units by position, with what the rule needs to walk them. A root has parent -1. */
export interface Forest {
  readonly ids: readonly string[];
  readonly n: readonly number[];
  readonly parent: readonly number[];
  readonly children: readonly (readonly number[])[];
  readonly depth: readonly number[];
  /** Every position, each after its parent. */
  readonly topDown: readonly number[];
}

/** Order of ids by UTF-16 code unit: the same on every computer, whatever its language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The number at a position that is known to exist. */
export const at = (numbers: readonly number[], position: number): number => numbers[position] ?? 0;

/**
 * The units as a forest, after checking that they are one.
 *
 * Unit:   n is a whole number of answers, 0 or more; a unit has at least as many as its parts together.
 * Throws: RangeError for a broken count, an id used twice, an unknown parent, a circle,
 *         or a unit with fewer answers than its parts.
 *
 * @example readForest([{ id: 'k', parent: null, n: 9 }, { id: 'm', parent: 'k', n: 6 }]).depth // [0, 1]
 */
export function readForest(nodes: readonly CountNode[]): Forest {
  const sorted = [...nodes].sort((a, b) => compareIds(a.id, b.id));
  const ids = sorted.map((node) => node.id);
  const position = new Map(ids.map((id, index) => [id, index]));
  if (position.size !== ids.length) throw new RangeError('an id is used by two units');
  const n = sorted.map(countOf);
  const parent = sorted.map((node) => parentOf(node, position));
  const children: number[][] = sorted.map(() => []);
  parent.forEach((above, index) => {
    children[above]?.push(index);
  });
  const { topDown, depth } = walk(parent, children);
  const forest = { ids, n, parent, children, depth, topDown };
  refuseLessThanParts(forest);
  return forest;
}

function countOf(node: CountNode): number {
  if (!Number.isSafeInteger(node.n) || node.n < 0) throw new RangeError(`not a count of answers: ${node.id} ${node.n}`);
  return node.n;
}

function parentOf(node: CountNode, position: ReadonlyMap<string, number>): number {
  if (node.parent === null) return -1;
  const above = position.get(node.parent);
  if (above === undefined) throw new RangeError(`unknown parent of ${node.id}: ${node.parent}`);
  return above;
}

function walk(parent: readonly number[], children: readonly (readonly number[])[]) {
  const depth: number[] = parent.map(() => 0);
  const topDown = parent.flatMap((above, index) => (above === -1 ? [index] : []));
  for (let next = 0; next < topDown.length; next += 1) {
    const above = at(topDown, next);
    for (const child of children[above] ?? []) {
      depth[child] = at(depth, above) + 1;
      topDown.push(child);
    }
  }
  if (topDown.length !== parent.length) throw new RangeError('the units go round in a circle');
  return { topDown, depth };
}

function refuseLessThanParts(forest: Forest): void {
  forest.children.forEach((parts, index) => {
    const inParts = parts.reduce((sum, part) => sum + at(forest.n, part), 0);
    if (at(forest.n, index) < inParts) {
      throw new RangeError(
        `${forest.ids[index]} has fewer answers than its parts: ${at(forest.n, index)} < ${inParts}`,
      );
    }
  });
}
