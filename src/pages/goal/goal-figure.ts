import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { seriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitsQuery } from '#query/queries.ts';
import type { FigureInput } from '#view/head.view.ts';
import { stripView } from '#view/strip.view.ts';

/**
 * One indicator of a goal in the unit that the goal is read by, with the same in every unit. Null where nothing is
 * published of it.
 */
export function useGoalFigure({ unit: id, noVerdictBefore }: Goal, indicatorId: IndicatorId) {
  const { setting } = usePageFrame();
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(unitsQuery());
  const { data: columns } = useSuspenseQuery(seriesQuery(indicatorId));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const around = useAround(id, indicators);
  const indicator = indicators.find((one) => one.id === indicatorId);
  const unit = units.tree.unit(id) ?? units.tree.root;
  const column = columns.find((one) => one.unit === unit.id);
  if (indicator === undefined || column === undefined) return null;
  const input: FigureInput = { column, indicator, unitName: unit.name, noVerdictBefore, ...around(indicatorId) };
  const strip = stripView(indicator, columns, units.tree, unit.id, setting, noVerdictBefore);
  return { input, indicator, strip, columns, unit, tree: units.tree };
}
