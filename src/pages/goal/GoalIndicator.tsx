import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { Comparison } from '#pages/frame/Comparison.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { Limits } from '#ui/plan/Limits.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { shortDefinition } from '#view/appendix/short-definition.ts';
import { figureView } from '#view/figure.view.ts';
import { unitsOnlyView } from '#view/goal-units.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { limitsView } from '#view/limits.view.ts';
import { useGoalFigure } from './goal-figure.ts';
import { UnitByUnit } from './UnitByUnit.tsx';
import { UnitsOnly } from './UnitsOnly.tsx';

interface Props {
  readonly goal: Goal;
  readonly indicator: IndicatorId;
  readonly level: 2 | 3;
}

/** One indicator of a goal: for the whole it is read by, with its limits, then unit by unit. */
export function GoalIndicator({ goal, indicator: id, level }: Props) {
  const { setting } = usePageFrame();
  const found = useGoalFigure(goal, id);
  if (found === null) return <Notice>{setting.words.overview.noIndicator}</Notice>;
  const { input, indicator, columns, tree, unit } = found;
  return (
    <>
      {input === null ? (
        <UnitsOnly view={unitsOnlyView(indicator, columns, tree, unit, setting)} level={level} look="figure" />
      ) : (
        <Whole input={input} level={level} />
      )}
      <Limits rows={input === null ? shortDefinition(indicator, setting) : limitsView(indicator, setting)} />
      <UnitByUnit figure={found} />
    </>
  );
}

function Whole({ input, level }: { input: FigureInput; level: 2 | 3 }) {
  const { setting } = usePageFrame();
  const tables = useOpenTables();
  const { id } = input.indicator;
  return (
    <Figure
      view={figureView(input, setting)}
      level={level}
      isOpen={tables.isOpen(id)}
      onOpen={(isOpen) => tables.setOpen(id, isOpen)}
    >
      <Comparison figure={input} />
    </Figure>
  );
}
