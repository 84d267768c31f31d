import { type Cover, coverOf, isTooSmall, residual, setShown, shownAbove, shownBelow } from './cover.ts';
import { at, type CountNode, compareIds, readForest } from './forest.ts';

/** What may be told about one unit. The reason for 'suppressed' is never told. */
export type ProtectionStatus = 'published' | 'suppressed' | 'no-answers';

/**
 * Which units in a tree may be shown, so that nobody can work out a result for a group of
 * 1 to fewest − 1 persons by taking a total and subtracting what is shown below it.
 *
 * Unit:    n is a whole number of answers; a unit has at least as many as its parts together.
 *          Answers that belong to no part stay in the total and are never shown separately.
 * Missing: a unit with 0 answers is 'no-answers': it hides nobody.
 * Order:   the order of the input changes nothing. Several roots are allowed.
 * Throws:  RangeError for what readForest refuses, and when fewest is not a whole number, 1 or more.
 * Source:  primary and complementary cell suppression in a hierarchical table.
 *
 * @example protectTree([{ id: 'k', parent: null, n: 9 }, { id: 'a', parent: 'k', n: 6 }], 5).get('a') // 'suppressed'
 */
export function protectTree(nodes: readonly CountNode[], fewest: number): ReadonlyMap<string, ProtectionStatus> {
  const { forest, shown } = protectedCover(nodes, fewest);
  const statusOf = (node: number): ProtectionStatus => {
    if (at(forest.n, node) === 0) return 'no-answers';
    return shown[node] ? 'published' : 'suppressed';
  };
  return new Map(forest.ids.map((id, node) => [id, statusOf(node)]));
}

/**
 * For each unit that protectTree publishes: its answers that are in no shown unit below it.
 * For checks between releases only; it is never itself published.
 *
 * Throws: as protectTree.
 *
 * @example publishedResiduals([{ id: 'k', parent: null, n: 9 }], 5).get('k') // 9
 */
export function publishedResiduals(nodes: readonly CountNode[], fewest: number): ReadonlyMap<string, number> {
  const cover = protectedCover(nodes, fewest);
  return new Map(cover.forest.ids.flatMap((id, node) => (cover.shown[node] ? [[id, residual(cover, node)]] : [])));
}

function protectedCover(nodes: readonly CountNode[], fewest: number): Cover {
  if (!Number.isSafeInteger(fewest) || fewest < 1) throw new RangeError(`not a smallest group: ${fewest}`);
  const cover = coverOf(readForest(nodes), fewest);
  // Deepest first: hiding a unit below v changes the residual of v alone, so one walk upwards settles every unit.
  for (const node of [...cover.forest.topDown].reverse()) {
    if (cover.shown[node] && isTooSmall(residual(cover, node), fewest)) hideCheapestBelow(cover, node);
  }
  giveBack(cover, fewest);
  return cover;
}

/** Hides the unit below v that costs the fewest shown units, then the fewest answers, then comes first by id. */
function hideCheapestBelow(cover: Cover, v: number): void {
  const { ids, n } = cover.forest;
  let level = shownBelow(cover, [v]);
  let candidates = withResidual(cover, level);
  while (candidates.length === 0 && level.length > 0) {
    level = shownBelow(cover, level);
    candidates = withResidual(cover, level);
  }
  const cheapest = candidates.reduce((best, node) =>
    (at(n, node) - at(n, best) || compareIds(ids[node] ?? '', ids[best] ?? '')) < 0 ? node : best,
  );
  for (let node = cheapest; node !== v; ) {
    const above = shownAbove(cover, node);
    setShown(cover, node, false);
    node = above;
  }
}

const withResidual = (cover: Cover, nodes: readonly number[]): number[] =>
  nodes.filter((node) => residual(cover, node) > 0);

/** Shows again every unit that turned out not to be needed as cover for another. */
function giveBack(cover: Cover, fewest: number): void {
  const { depth, ids, n, topDown } = cover.forest;
  const hidden = topDown
    .filter((node) => at(n, node) >= fewest && !cover.shown[node])
    .sort((a, b) => at(depth, a) - at(depth, b) || at(n, b) - at(n, a) || compareIds(ids[a] ?? '', ids[b] ?? ''));
  let changed = true;
  while (changed) {
    changed = false;
    for (const node of hidden) {
      if (cover.shown[node] || !canShow(cover, node, fewest)) continue;
      setShown(cover, node, true);
      changed = true;
    }
  }
}

/** Showing a unit takes its residual from the nearest shown unit above; neither may become too small. */
function canShow(cover: Cover, node: number, fewest: number): boolean {
  const own = residual(cover, node);
  const above = shownAbove(cover, node);
  return !isTooSmall(own, fewest) && (above === -1 || !isTooSmall(residual(cover, above) - own, fewest));
}
