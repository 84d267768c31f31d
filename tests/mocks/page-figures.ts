import type { Goal } from '#domain/goals/goal.ts';
import type { Unit } from '#domain/units/unit.ts';
import { groupsOf } from '#view/groups.ts';
import type { FigureInput } from '#view/head.view.ts';
import type { WholeTown } from './whole-town.ts';

/** Which figures stand on which page of a town. */

/** Every figure on the page of a unit, in its order. */
export function onUnitPage(unit: Unit, town: WholeTown): FigureInput[] {
  const { values, difference, conditions } = groupsOf(town.units.get(unit.id)?.columns ?? [], town.indicators);
  return [...values, ...difference, ...conditions].map((pair) => ({ ...pair, unitName: unit.name }));
}

/** What is asked and measured in a unit beside that, in its order. */
export const besideUnitPage = (unit: Unit, { sets, beside }: WholeTown): FigureInput[] =>
  (sets.get(unit.id)?.columns ?? []).flatMap((column): FigureInput[] => {
    const indicator = beside.find(({ id }) => id === column.indicator);
    return indicator === undefined ? [] : [{ column, indicator, unitName: unit.name }];
  });

/** The figures of a goal, in its order, from the files of its indicators. */
export const onGoalPage = (goal: Goal, { tree, series, indicators }: WholeTown): FigureInput[] =>
  goal.indicators.flatMap((id): FigureInput[] => {
    const unit = tree.unit(goal.unit) ?? tree.root;
    const column = series.get(id)?.find((one) => one.unit === unit.id);
    const indicator = indicators.find((one) => one.id === id);
    if (column === undefined || indicator === undefined) return [];
    return [{ column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore }];
  });

/** The same figure in every unit that a goal is about, and in those below it. */
export const inUnitsUnder = (goal: Goal, figure: FigureInput, { tree, series }: WholeTown): FigureInput[] =>
  tree.units.flatMap((unit) => {
    const isUnder = [unit, ...tree.above(unit.id)].some(({ id }) => id === goal.unit);
    const column = series.get(figure.indicator.id)?.find((one) => one.unit === unit.id);
    return isUnder && column ? [{ ...figure, column, unitName: unit.name }] : [];
  });

/** The figure that stands for a goal on the overview, from the file of its unit. */
export function onOverview(goal: Goal, town: WholeTown): FigureInput | undefined {
  const indicator = town.indicators.find(({ id }) => id === goal.indicators[0]);
  const unit = town.units.get(goal.unit);
  const column = unit?.columns.find((one) => one.indicator === indicator?.id);
  if (unit === undefined || indicator === undefined || column === undefined) return undefined;
  return { column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore };
}
