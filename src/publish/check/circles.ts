interface Node {
  readonly id: string;
  readonly parent?: string | undefined;
}

/**
 * Every way that leads round to where it began, each once, from the one that comes first.
 *
 * @example circles([{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'a' }]) // [['a', 'b']]
 */
export function circles(nodes: readonly Node[]): string[][] {
  const parent = new Map(nodes.map((node) => [node.id, node.parent]));
  const done = new Set<string>();
  const found: string[][] = [];
  for (const node of nodes) {
    const path: string[] = [];
    const met = new Set<string>();
    let at: string | undefined = node.id;
    while (at !== undefined && !met.has(at) && !done.has(at)) {
      met.add(at);
      path.push(at);
      at = parent.get(at);
    }
    if (at !== undefined && met.has(at)) found.push(path.slice(path.indexOf(at)));
    for (const id of path) done.add(id);
  }
  return found;
}
