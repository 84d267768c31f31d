import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import { type PageSetting, plainly, type Said, said } from './setting.ts';

/** An indicator that a goal is read by, and that has no figure in the unit that the goal is read by. */
export interface UnitsOnlyView {
  readonly name: Said;
  readonly question: Said | null;
  /** Where it is measured, or that it has no figures anywhere. */
  readonly said: string;
  readonly source: string;
  readonly sourceUrl: string | null;
}

/** Reasons that say that nothing is asked or measured in a unit; any other is of something that is. */
const NOT_MEASURED: readonly MissingReason[] = ['not-collected', 'not-applicable'];

const isMeasured = ({ cells }: Column): boolean =>
  cells.some((cell) => cell.kind === 'known' || !NOT_MEASURED.includes(cell.reason));

/**
 * The units under one where something is measured, those at the top: a unit stands for those below it. In the organisation's
 * order.
 *
 * Missing: none where it is measured nowhere. What is withheld is measured.
 */
export function measuredUnder(columns: readonly Column[], tree: UnitTree, top: Unit): Column[] {
  const measured = new Map(columns.filter(isMeasured).map((column) => [column.unit, column]));
  return tree.units.flatMap(({ id }) => {
    const above = tree.above(id).map((unit) => unit.id);
    const column = measured.get(id);
    return column === undefined || !above.includes(top.id) || above.some((unit) => measured.has(unit)) ? [] : [column];
  });
}

/** Mäts bara i Familjeavdelningen och Boendestödet. Missing: that there are no figures, where there are no columns. */
export function onlyInSaid(columns: readonly Column[], tree: UnitTree, top: Unit, setting: PageSetting): string {
  const { backing, screens } = setting.words;
  const names = columns.map(({ unit }) => plainly((tree.unit(unit) ?? top).name, setting));
  return names.length === 0 ? screens.noFigure(plainly(top.name, setting)) : backing.onlyIn(names);
}

/** What is said of an indicator before its units, in place of the figure that the whole does not have. */
export function unitsOnlyView(
  indicator: Indicator,
  columns: readonly Column[],
  tree: UnitTree,
  top: Unit,
  setting: PageSetting,
): UnitsOnlyView {
  const { source } = indicator;
  const { figure } = setting.words;
  return {
    name: said(indicator.name, setting),
    question: indicator.kind === 'survey' ? said(indicator.question, setting) : null,
    said: onlyInSaid(measuredUnder(columns, tree, top), tree, top, setting),
    source: figure.source(source.name, figure.kind[source.kind]),
    sourceUrl: source.url ?? null,
  };
}
