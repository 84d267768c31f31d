import { isTooSmall } from './cover.ts';
import type { CountNode } from './forest.ts';
import { protectTree } from './tree.ts';

/** One unit as a release has it, for one question and period. */
export interface ReleasedNode {
  readonly id: string;
  readonly parent: string | null;
  /** Persons by answer, or in all; null when nothing is told of them. */
  readonly counts: readonly number[] | null;
}

/**
 * Why a revision may not be shown: the unit is only in one of the two, lies under another unit, is told of in only one,
 * or so few have come or gone that they are told of by the difference.
 */
export type Revelation = 'units' | 'place' | 'shown' | 'change';

/**
 * What two releases of a closed period would tell together about a group of 1 to fewest − 1 persons, by unit: both have
 * been seen, and their difference is a group of its own. Nothing when the later one may replace the earlier.
 *
 * Rule:    the same units under the same parents, the same units told of; and for each of these, in all and in what is
 *          left when the units told of below it are taken away: nobody or at least `fewest` have come, gone, and become
 *          more or fewer.
 * Missing: what is not told of is not known of the earlier release, and needs not be.
 * Throws:  nothing; a unit under one that is not there counts as lying under none.
 *
 * @example revelations([{ id: 'k', parent: null, counts: [60] }], [{ id: 'k', parent: null, counts: [61] }], 5).size // 1
 */
export function revelations(
  before: readonly ReleasedNode[],
  after: readonly ReleasedNode[],
  fewest: number,
): ReadonlyMap<string, Revelation> {
  const [was, is] = [byId(before), byId(after)];
  const [restBefore, restAfter] = [residuals(was), residuals(is)];
  const why = (id: string): Revelation | null => {
    const [one, other] = [was.get(id), is.get(id)];
    if (one === undefined || other === undefined) return 'units';
    if (one.parent !== other.parent) return 'place';
    if ((one.counts === null) !== (other.counts === null)) return 'shown';
    if (one.counts === null || other.counts === null) return null;
    const few = isChangeOfFew(one.counts, other.counts, fewest);
    return few || isChangeOfFew(restBefore.get(id), restAfter.get(id), fewest) ? 'change' : null;
  };
  const all = [...new Set([...was.keys(), ...is.keys()])];
  return new Map(
    all.flatMap((id) => {
      const found = why(id);
      return found === null ? [] : [[id, found]];
    }),
  );
}

/**
 * Whether one of two releases tells all that the other does, to the last person: then both together tell no more than
 * that one, whatever the other withholds. So it is when only the limit for withholding has been changed.
 *
 * @example tellsNoMore([{ id: 'k', parent: null, counts: [7] }], [{ id: 'k', parent: null, counts: null }]) // true
 */
export function tellsNoMore(before: readonly ReleasedNode[], after: readonly ReleasedNode[]): boolean {
  const [was, is] = [byId(before), byId(after)];
  const pairs = [...new Set([...was.keys(), ...is.keys()])].map((id) => [was.get(id), is.get(id)] as const);
  const isSame = pairs.every(
    ([one, other]) =>
      one?.parent === other?.parent &&
      (!one?.counts || !other?.counts || one.counts.every((count, at) => count === other.counts?.[at])),
  );
  const isMore = (from: 0 | 1, to: 0 | 1): boolean => pairs.every((pair) => !pair[to]?.counts || pair[from]?.counts);
  return isSame && (isMore(0, 1) || isMore(1, 0));
}

/** Whether every unit has at least as many as the units told of below it: only then can one be taken from the other. */
export const addUp = (nodes: readonly ReleasedNode[]): boolean =>
  [...residuals(byId(nodes)).values()].every((rest) => rest.every((count) => count >= 0));

const byId = (nodes: readonly ReleasedNode[]): ReadonlyMap<string, ReleasedNode> =>
  new Map(nodes.map((node) => [node.id, node]));

/** Whether so few have come, have gone, or are the difference, that the two counts together tell about them. */
export function isChangeOfFew(before: readonly number[] = [], after: readonly number[] = [], fewest: number): boolean {
  const changes = after.map((count, at) => count - (before[at] ?? 0));
  const came = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  const went = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
  return [came, went, Math.abs(came - went)].some((persons) => isTooSmall(persons, fewest));
}

/** What each unit that is told of has left when the nearest ones told of below it are taken away. */
export function residuals(nodes: ReadonlyMap<string, ReleasedNode>): ReadonlyMap<string, readonly number[]> {
  const rest = new Map<string, number[]>();
  for (const { id, counts } of nodes.values()) if (counts !== null) rest.set(id, [...counts]);
  for (const { parent, counts } of nodes.values()) {
    let above = parent === null ? undefined : nodes.get(parent);
    while (above !== undefined && above.counts === null) above = nodes.get(above.parent ?? '');
    const left = rest.get(above?.id ?? '');
    if (counts === null || left === undefined) continue;
    for (const [at, count] of counts.entries()) left[at] = (left[at] ?? 0) - count;
  }
  return rest;
}

/**
 * Whether a revised release of a closed period may replace the one that is published: the same with the counts of all
 * units at hand, from which it is worked out which of them each release tells of.
 *
 * Throws: RangeError for what protectTree refuses, in either release.
 *
 * @example mayReplace([{ id: 'k', parent: null, n: 60 }], [{ id: 'k', parent: null, n: 61 }], 5) // false
 */
export const mayReplace = (before: readonly CountNode[], after: readonly CountNode[], fewest: number): boolean =>
  revelations(released(before, fewest), released(after, fewest), fewest).size === 0;

function released(nodes: readonly CountNode[], fewest: number): ReleasedNode[] {
  const status = protectTree(nodes, fewest);
  return nodes.map(({ id, parent, n }) => ({ id, parent, counts: status.get(id) === 'published' ? [n] : null }));
}
