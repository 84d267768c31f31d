import { unitId } from '#domain/kernel/ids.ts';
import { treeProblems } from '#domain/units/tree.ts';
import type { Row, UnitFields } from '#publish/rows.ts';
import { grouped } from './grouped.ts';

/** The units as one tree, by position: depth first, in the file's own order, so that a unit comes after the one above it. */
export interface UnitOrder {
  readonly rows: readonly Row<UnitFields>[];
  readonly position: ReadonlyMap<string, number>;
  /** Position of the unit above; -1 for the first, which is the whole organisation. */
  readonly above: readonly number[];
}

/** The part of a unit that makes it a place in a tree. */
export const nodesOf = (rows: readonly Row<UnitFields>[]) =>
  rows.map(({ fields: { id, parent } }) => ({
    id: unitId(id),
    parent: parent === undefined ? undefined : unitId(parent),
  }));

/** Missing: null when the units are not one tree. */
export function unitOrder(units: readonly Row<UnitFields>[]): UnitOrder | null {
  if (treeProblems(nodesOf(units)).length > 0) return null;
  const below = grouped(units, (row) => row.fields.parent);
  const rows: Row<UnitFields>[] = [];
  const waiting = [...(below.get(undefined) ?? [])];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row);
    waiting.push(...(below.get(row.fields.id) ?? []).toReversed());
  }
  const position = new Map(rows.map((row, at) => [row.fields.id, at]));
  return { rows, position, above: rows.map(({ fields }) => position.get(fields.parent ?? '') ?? -1) };
}
