import { isMap, isNode, isSeq, type Node } from 'yaml';
import type { Place } from '#publish/place.ts';
import { entriesOf } from './map.ts';
import { type Reading, rowOf, type Spot } from './spot.ts';

function collect(spot: Spot, reading: Reading, rows: Map<string, number>): void {
  rows.set(spot.path, spot.row);
  if (isMap(spot.node)) {
    for (const one of entriesOf(spot.node, spot, reading).values()) collect(one, reading, rows);
  }
  if (isSeq(spot.node)) {
    for (const [at, item] of spot.node.items.entries()) {
      const node: Node | null = isNode(item) ? item : null;
      collect({ path: `${spot.path}[${at}]`, row: rowOf(node, reading.lines, spot.row), node }, reading, rows);
    }
  }
}

/** The path one step up. */
const above = (path: string): string => path.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '');

/**
 * Answers where a path stands: in the line of its key, or of the nearest thing above it when it is not there.
 *
 * Range: paths as in core-task.bearings[0].id, or core-task.bearings.0.id.
 */
export function placesIn(root: Spot, reading: Reading): (path: string) => Place {
  const rows = new Map<string, number>();
  collect(root, reading, rows);
  return (asked) => {
    const path = asked.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    let at = path;
    while (at !== '' && !rows.has(at)) at = above(at);
    return { file: reading.file, row: rows.get(at) ?? 1, column: path };
  };
}
