import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { wasCompared } from '#domain/verdict/compared.ts';
import { FALSE_SIGNAL_RATE } from '#domain/verdict/finding.ts';
import { type FigureInput, findingIn } from './head.view.ts';
import type { PageSetting } from './setting.ts';

/** From 0 to 1. It is worth a sentence when more than every tenth such page would show a figure that only chance moved. */
const WORTH_SAYING = 0.1;

/**
 * How many figures on a page were compared with earlier ones, and how many of them chance alone would mark as moved.
 *
 * Missing: null where so few were compared that chance would seldom mark any: from six on it is said.
 * Source:  docs/method.md, section 5.5.
 */
export function chanceSaid(figures: readonly FigureInput[], setting: PageSetting): string | null {
  const compared = figures.filter((figure) => wasCompared(findingIn(figure, setting).code)).length;
  const isRare = 1 - (1 - FALSE_SIGNAL_RATE) ** compared <= WORTH_SAYING;
  return isRare ? null : setting.words.caution.chance(compared, compared * FALSE_SIGNAL_RATE);
}

/**
 * Every figure on a goal's page: its indicators in the unit it is read by and in each unit below.
 *
 * Shape:   `series` has the columns of one indicator in each entry.
 * Missing: an indicator that is unknown, or has no figure in the goal's own unit, is not shown there at all.
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
    if (indicator === undefined || !columns.some(({ unit }) => unit === top.id)) return [];
    return columns.flatMap((column) => {
      const unit = tree.unit(column.unit);
      const isShown = unit === top || tree.above(column.unit).some(({ id }) => id === top.id);
      if (unit === undefined || !isShown) return [];
      return [{ column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore }];
    });
  });
}
