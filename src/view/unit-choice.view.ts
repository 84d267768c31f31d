import type { UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import { plainly, type Setting, said } from './setting.ts';
import type { Choice } from './units.view.ts';

export interface UnitChoiceView {
  readonly chosen: UnitId;
  readonly choices: readonly Choice[];
  /** Whether every unit is among the choices; where not, the page of units finds the others. */
  readonly isWhole: boolean;
}

/** Units. A list that one can still scroll through by hand; longer ones are searched, on the page of units. */
const LONGEST_LIST = 120;

/** Options have no depth of their own, and a space at the beginning would be taken away. */
const INDENT = '\u00a0\u00a0\u00a0';

/** Those above the chosen one, itself, and those below it while they are few enough to be read. */
function near(tree: UnitTree, chosen: Unit): readonly Unit[] {
  const [above, below] = [tree.above(chosen.id), tree.children(chosen.id)];
  return [...above, chosen, ...(below.length > LONGEST_LIST ? [] : below)];
}

/** The units to choose from in the organisation's own order, each under the one it belongs to. Never ordered by a value. */
export function unitChoiceView(tree: UnitTree, id: UnitId | null, setting: Setting): UnitChoiceView {
  const chosen = (id === null ? undefined : tree.unit(id)) ?? tree.root;
  const isWhole = tree.units.length <= LONGEST_LIST;
  const depthOf = (unit: Unit): number => tree.above(unit.id).length;
  return {
    chosen: chosen.id,
    choices: (isWhole ? inOrder(tree, tree.root) : near(tree, chosen)).map((unit) => ({
      value: unit.id,
      label: `${INDENT.repeat(depthOf(unit))}${plainly(unit.name, setting)}`,
      lang: said(unit.name, setting).lang,
    })),
    isWhole,
  };
}

/** A unit with all below it, so that each stands under the one it belongs to wherever it was published. */
const inOrder = (tree: UnitTree, unit: Unit): Unit[] => [
  unit,
  ...tree.children(unit.id).flatMap((child) => inOrder(tree, child)),
];
