import type { UnitId } from '#domain/kernel/ids.ts';
import type { Unit } from './unit.ts';

export type TreeProblem =
  | { readonly code: 'no-root' }
  | { readonly code: 'two-roots' | 'unknown-parent' | 'cycle' | 'duplicate'; readonly unit: UnitId };

type Node = Pick<Unit, 'id' | 'parent'>;

function isInCycle(unit: Node, byId: ReadonlyMap<UnitId, Node>): boolean {
  const met = new Set<UnitId>();
  let at: Node | undefined = unit;
  while (at?.parent !== undefined) {
    if (met.has(at.id)) return true;
    met.add(at.id);
    at = byId.get(at.parent);
  }
  return false;
}

/**
 * What keeps a list of units from being one tree: one root, every parent known, no cycle, no unit twice.
 *
 * Missing: an empty list has no root, which is a problem.
 *
 * @example treeProblems([{ id: 'town' }, { id: 'home', parent: 'town' }]) // []
 */
export function treeProblems(units: readonly Node[]): TreeProblem[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const problems: TreeProblem[] = [];
  const seen = new Set<UnitId>();
  for (const unit of units) {
    if (seen.has(unit.id)) problems.push({ code: 'duplicate', unit: unit.id });
    seen.add(unit.id);
    if (unit.parent !== undefined && !byId.has(unit.parent)) problems.push({ code: 'unknown-parent', unit: unit.id });
    else if (isInCycle(unit, byId)) problems.push({ code: 'cycle', unit: unit.id });
  }
  const roots = units.filter((unit) => unit.parent === undefined);
  if (roots.length === 0) problems.push({ code: 'no-root' });
  for (const root of roots.slice(1)) problems.push({ code: 'two-roots', unit: root.id });
  return problems;
}

/** A list of units that is known to be one tree, with the ways through it. */
export interface UnitTree {
  readonly root: Unit;
  readonly units: readonly Unit[];
  readonly unit: (id: UnitId) => Unit | undefined;
  /** In the organisation's own order, as published. */
  readonly children: (id: UnitId) => readonly Unit[];
  /** From the root down to the unit's parent. */
  readonly above: (id: UnitId) => readonly Unit[];
}

/** Throws: RangeError when the list is not one tree; ask treeProblems first. */
export function unitTree(units: readonly Unit[]): UnitTree {
  const [problem] = treeProblems(units);
  const root = units.find((unit) => unit.parent === undefined);
  if (problem !== undefined || root === undefined) throw new RangeError(`not one tree: ${JSON.stringify(problem)}`);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const children = groupByParent(units);
  return {
    root,
    units,
    unit: (id) => byId.get(id),
    children: (id) => children.get(id) ?? [],
    above: (id) => {
      const path: Unit[] = [];
      for (let at = byId.get(id); at?.parent !== undefined; ) {
        at = byId.get(at.parent);
        if (at !== undefined) path.unshift(at);
      }
      return path;
    },
  };
}

function groupByParent(units: readonly Unit[]): ReadonlyMap<UnitId, readonly Unit[]> {
  const groups = new Map<UnitId, Unit[]>();
  for (const unit of units) {
    if (unit.parent === undefined) continue;
    const group = groups.get(unit.parent);
    if (group === undefined) groups.set(unit.parent, [unit]);
    else group.push(unit);
  }
  return groups;
}
