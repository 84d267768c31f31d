import type { CountNode } from '#domain/protection/forest.ts';

/** A tree by paths: 'k.a' lies under 'k', and the number is its answers. */
export type Counts = Readonly<Record<string, number>>;

/** The parent of a path, or none for a root. @example parentOf('k.a') // 'k' */
export const parentOf = (path: string): string | null =>
  path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null;

/** Units of a tree written by paths. */
export const nodesOf = (counts: Counts): CountNode[] =>
  Object.entries(counts).map(([id, n]) => ({ id, parent: parentOf(id), n }));
