import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';

/** Things that may be about one unit. */
interface InUnit {
  readonly unit?: UnitId | undefined;
}

/** Those that are about a unit or one below it, in the published order. What names no unit is about the whole. */
export function within<Thing extends InUnit>(things: readonly Thing[], tree: UnitTree, unit: UnitId): readonly Thing[] {
  if (unit === tree.root.id) return things;
  const known = new Map<UnitId, boolean>();
  const isBelow = (id: UnitId): boolean => {
    const found = known.get(id) ?? [id, ...tree.above(id).map((above) => above.id)].includes(unit);
    known.set(id, found);
    return found;
  };
  return things.filter((thing) => thing.unit !== undefined && isBelow(thing.unit));
}
