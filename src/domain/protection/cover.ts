import { at, type Forest } from './forest.ts';

/** Which units are shown, and for every unit how many of its answers lie in shown units below it. */
export interface Cover {
  readonly forest: Forest;
  readonly shown: boolean[];
  readonly inside: number[];
}

/**
 * A cover where every unit with at least `fewest` answers is shown.
 *
 * @example coverOf(readForest([{ id: 'k', parent: null, n: 4 }]), 5).shown // [false]
 */
export function coverOf(forest: Forest, fewest: number): Cover {
  const shown = forest.n.map((n) => n >= fewest);
  const inside = forest.n.map(() => 0);
  for (const node of [...forest.topDown].reverse()) {
    const above = at(forest.parent, node);
    if (above !== -1) inside[above] = at(inside, above) + (shown[node] ? at(forest.n, node) : at(inside, node));
  }
  return { forest, shown, inside };
}

/** Answers in a unit that are in no shown unit below it: what its total minus the shown parts gives away. */
export const residual = (cover: Cover, node: number): number => at(cover.forest.n, node) - at(cover.inside, node);

/** A residual of 1 to fewest − 1 tells about a group that is too small. */
export const isTooSmall = (count: number, fewest: number): boolean => count > 0 && count < fewest;

/** Shows or hides one unit, and lets the units above it know, up to the nearest one that is shown. */
export function setShown(cover: Cover, node: number, shown: boolean): void {
  if (cover.shown[node] === shown) return;
  const change = shown ? residual(cover, node) : -residual(cover, node);
  cover.shown[node] = shown;
  for (let above = at(cover.forest.parent, node); above !== -1; above = at(cover.forest.parent, above)) {
    cover.inside[above] = at(cover.inside, above) + change;
    if (cover.shown[above]) return;
  }
}

/** The nearest shown unit above, or -1. */
export function shownAbove(cover: Cover, node: number): number {
  let above = at(cover.forest.parent, node);
  while (above !== -1 && !cover.shown[above]) above = at(cover.forest.parent, above);
  return above;
}

/** The shown units below these units with no other shown unit in between. */
export function shownBelow(cover: Cover, nodes: readonly number[]): number[] {
  const found: number[] = [];
  const waiting = nodes.flatMap((node) => cover.forest.children[node] ?? []);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (cover.shown[node]) found.push(node);
    else waiting.push(...(cover.forest.children[node] ?? []));
  }
  return found;
}
