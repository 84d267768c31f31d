/**
 * Things by what they have in common, each group in the things' own order.
 *
 * @example [...grouped(['ab', 'c', 'de'], (text) => text.length).keys()] // [2, 1]
 */
export function grouped<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): ReadonlyMap<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
