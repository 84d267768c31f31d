import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { byChance } from './by-chance.ts';
import type { FigureInput } from './head.view.ts';
import type { PageSetting } from './setting.ts';

/** What chance alone does to the figures of a page; null where it would seldom do anything. */
export function chanceSaid(figures: readonly FigureInput[], setting: PageSetting): string | null {
  const chance = byChance(figures, setting);
  return chance && setting.words.caution.chance(...chance);
}

/**
 * Every figure on a goal's page: its indicators in the unit it is read by and in each unit below.
 *
 * Shape:   `series` has the columns of one indicator in each entry.
 * Missing: an indicator that is unknown is not shown there at all.
 */
export function figuresOfGoal(
  goal: Goal,
  series: readonly (readonly Column[])[],
  indicators: readonly Indicator[],
  tree: UnitTree,
): FigureInput[] {
  const top = tree.unit(goal.unit) ?? tree.root;
  return series.flatMap((columns) => {
    const indicator = indicators.find(({ id }) => id === columns[0]?.indicator);
    if (indicator === undefined) return [];
    return columns.flatMap((column) => {
      const unit = tree.unit(column.unit);
      const isShown = unit === top || tree.above(column.unit).some(({ id }) => id === top.id);
      if (unit === undefined || !isShown) return [];
      return [{ column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore }];
    });
  });
}
