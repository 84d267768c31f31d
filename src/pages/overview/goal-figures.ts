import { useSuspenseQueries } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import { indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import type { FigureInput } from '#view/head.view.ts';

/** The first figure of each goal, in the unit the goal is read by; null where it is not decided how it is followed. */
export function useGoalFigures(goals: readonly Goal[]): (FigureInput | null)[] {
  const [{ data: indicators }, { data: units }] = useSuspenseQueries({ queries: [indicatorsQuery(), unitsQuery()] });
  const asked = [...new Set(goals.map((goal) => goal.unit))];
  const columns = useSuspenseQueries({
    queries: asked.map((unit) => unitSeriesQuery(unit)),
    combine: (results) => results.flatMap((result) => result.data),
  });
  return goals.map((goal) => {
    const indicator = indicators.find(({ id }) => id === goal.indicators[0]);
    const column = columns.find((one) => one.unit === goal.unit && one.indicator === indicator?.id);
    const unit = units.tree.unit(goal.unit) ?? units.tree.root;
    if (indicator === undefined || column === undefined) return null;
    return { indicator, column, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore };
  });
}
