import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import type { Unit } from '#domain/units/unit.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { seriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitsQuery } from '#query/queries.ts';
import type { FigureInput } from '#view/head.view.ts';
import type { DotRow } from '#view/profile.view.ts';
import { type StripView, stripView } from '#view/strip.view.ts';

/** One indicator of a goal, with the same in every unit. */
export interface GoalFigure {
  readonly indicator: Indicator;
  /** Of every unit that has it. */
  readonly columns: readonly Column[];
  readonly tree: UnitTree;
  /** The unit that the goal is read by. */
  readonly unit: Unit;
  /** Its figure; null where only units under it have one, or none. */
  readonly input: FigureInput | null;
  /** The units under it; null where none of them has one. */
  readonly strip: StripView | null;
  /** The rows of units as they are set: those at the top by the margin. */
  readonly rows: readonly DotRow[];
  readonly noVerdictBefore: string | undefined;
}

/** Null where nobody knows what the indicator is. */
export function useGoalFigure({ unit: id, noVerdictBefore }: Goal, indicatorId: IndicatorId): GoalFigure | null {
  const { setting } = usePageFrame();
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(unitsQuery());
  const { data: columns } = useSuspenseQuery(seriesQuery(indicatorId));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const around = useAround(id, indicators);
  const indicator = indicators.find((one) => one.id === indicatorId);
  if (indicator === undefined) return null;
  const { tree } = units;
  const unit = tree.unit(id) ?? tree.root;
  const column = columns.find((one) => one.unit === unit.id);
  const strip = stripView(indicator, columns, tree, unit.id, setting, noVerdictBefore);
  const rows = strip?.rows ?? [];
  const least = Math.min(...rows.map(({ depth }) => depth));
  return {
    ...{ indicator, columns, tree, unit, strip, noVerdictBefore },
    input:
      column === undefined ? null : { column, indicator, unitName: unit.name, noVerdictBefore, ...around(indicatorId) },
    rows: rows.map((row) => ({ ...row, depth: row.depth - least })),
  };
}
