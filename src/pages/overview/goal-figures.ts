import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import { indicatorsQuery, unitsOf, unitsSeriesQuery } from '#query/queries.ts';
import type { FigureInput } from '#view/head.view.ts';

/** The first figure of each goal, in the unit the goal is read by; null where it is not decided how it is followed. */
export function useGoalFigures(goals: readonly Goal[]): (FigureInput | null)[] {
  const asked = unitsOf(goals);
  usePrefetchQuery(indicatorsQuery());
  const { data: units } = useSuspenseQuery(unitsSeriesQuery(asked));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  return goals.map((goal) => {
    const unit = units[asked.indexOf(goal.unit)];
    const indicator = indicators.find(({ id }) => id === goal.indicators[0]);
    const column = unit?.columns.find((one) => one.indicator === indicator?.id);
    if (unit === undefined || indicator === undefined || column === undefined) return null;
    return { indicator, column, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore };
  });
}
