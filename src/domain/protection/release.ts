import { isTooSmall } from './cover.ts';
import type { CountNode } from './forest.ts';
import { protectTree, publishedResiduals } from './tree.ts';

/**
 * Whether a revised release of a closed period may replace the one that is published.
 * Both have been seen, so their difference must not tell about a group of 1 to fewest − 1 persons.
 *
 * Rule:   the same units under the same parents, the same units published, and for each of those
 *         both the total and the residual changed by 0 or by at least `fewest`.
 * Throws: RangeError for what protectTree refuses, in either release.
 *
 * @example mayReplace([{ id: 'k', parent: null, n: 60 }], [{ id: 'k', parent: null, n: 61 }], 5) // false
 */
export function mayReplace(before: readonly CountNode[], after: readonly CountNode[], fewest: number): boolean {
  if (!isSameTree(before, after)) return false;
  const [statusBefore, statusAfter] = [protectTree(before, fewest), protectTree(after, fewest)];
  const [restBefore, restAfter] = [publishedResiduals(before, fewest), publishedResiduals(after, fewest)];
  const total = new Map(before.map((node) => [node.id, node.n]));
  const givesAway = (was: number | undefined, is: number | undefined) =>
    isTooSmall(Math.abs((is ?? 0) - (was ?? 0)), fewest);

  return after.every(({ id, n }) => {
    const isPublished = statusAfter.get(id) === 'published';
    if ((statusBefore.get(id) === 'published') !== isPublished) return false;
    return !isPublished || !(givesAway(total.get(id), n) || givesAway(restBefore.get(id), restAfter.get(id)));
  });
}

function isSameTree(before: readonly CountNode[], after: readonly CountNode[]): boolean {
  const parents = new Map(before.map((node) => [node.id, node.parent]));
  return parents.size === after.length && after.every((node) => parents.get(node.id) === node.parent);
}
