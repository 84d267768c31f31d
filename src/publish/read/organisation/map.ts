import { isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Fault, fault } from '#publish/read/fault.ts';
import { nearest } from '#publish/read/nearest.ts';
import { isEmpty, note, pathTo, type Reading, rowOf, type Shape, type Spot, writtenAt } from './spot.ts';

/** One key of a map: what it is called, how its value is read, and what it means that it is not there. */
export interface Key<Value> {
  readonly key: string;
  readonly shape: Shape<Value>;
  readonly absent: { readonly fault: Fault } | { readonly value: Value };
}

/** The key must be there; the example is shown when it is not. */
export const must = <Value>(key: string, shape: Shape<Value>, example: string): Key<Value> => ({
  key,
  shape,
  absent: { fault: fault('missing-key', { key, example }) },
});

export const may = <Value>(key: string, shape: Shape<Value>): Key<Value | undefined> => ({
  key,
  shape,
  absent: { value: undefined },
});

/** The key may be left out, and then means this. */
export const mayElse = <Value>(key: string, shape: Shape<Value>, value: Value): Key<Value> => ({
  key,
  shape,
  absent: { value },
});

export type Keys<Value> = { readonly [Name in keyof Value]-?: Key<Value[Name]> };

/** The values of a map by key, each with its place. */
export function entriesOf(map: YAMLMap, { path }: Spot, { lines }: Reading): ReadonlyMap<string, Spot> {
  return new Map(
    map.items.map(({ key, value }) => {
      const name = String(key);
      const row = rowOf(isNode(key) ? key : null, lines, 1);
      return [name, { path: pathTo(path, name), row, node: isNode(value) ? value : null }];
    }),
  );
}

function noteUnknown(entries: ReadonlyMap<string, Spot>, known: readonly string[], reading: Reading): void {
  for (const [key, spot] of entries) {
    if (known.includes(key)) continue;
    const free = known.filter((one) => !entries.has(one));
    note(spot, reading, fault('unknown-key', { written: key, nearest: nearest(key, free) }));
  }
}

function readKey(one: Key<unknown>, entries: ReadonlyMap<string, Spot>, parent: Spot, reading: Reading) {
  const spot = entries.get(one.key);
  if (spot === undefined || isEmpty(spot.node)) {
    const at = spot ?? { ...parent, path: pathTo(parent.path, one.key) };
    if ('fault' in one.absent) {
      note(at, reading, one.absent.fault);
      return { ok: false, value: undefined };
    }
    if (spot !== undefined) note(spot, reading, fault('empty-key', { key: one.key }), 'warning');
    return { ok: true, value: one.absent.value };
  }
  const value = one.shape(spot, reading);
  if (value !== undefined) return { ok: true, value };
  return 'value' in one.absent ? { ok: true, value: one.absent.value } : { ok: false, value: undefined };
}

/** A map with these keys and no others. Undefined when a key that must be there has no usable value. */
export const mapOf =
  <Value extends object>(keys: Keys<Value>): Shape<Value> =>
  (spot, reading) => {
    if (!isMap(spot.node)) {
      note(spot, reading, fault('wrong-kind', { expected: 'map', written: writtenAt(spot.node) }));
      return undefined;
    }
    const entries = entriesOf(spot.node, spot, reading);
    const all = Object.entries<Key<unknown>>(keys);
    noteUnknown(
      entries,
      all.map(([, { key }]) => key),
      reading,
    );
    const read = all.map(([name, one]) => [name, readKey(one, entries, spot, reading)] as const);
    if (read.some(([, { ok }]) => !ok)) return undefined;
    // Each value was read by the shape that the keys name for it.
    return Object.fromEntries(read.map(([name, { value }]) => [name, value])) as Value;
  };

/** A list; items of which nothing could be made are left out, their problems having been noted. */
export const listOf =
  <Item>(shape: Shape<Item>): Shape<readonly Item[]> =>
  (spot, reading) => {
    if (!isSeq(spot.node)) {
      note(spot, reading, fault('wrong-kind', { expected: 'list', written: writtenAt(spot.node) }));
      return undefined;
    }
    return spot.node.items.flatMap((item, at) => {
      const node: Node | null = isNode(item) ? item : null;
      const one = shape({ path: `${spot.path}[${at}]`, row: rowOf(node, reading.lines, spot.row), node }, reading);
      return one === undefined ? [] : [one];
    });
  };
