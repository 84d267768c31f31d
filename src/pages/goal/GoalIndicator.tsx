import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { Comparison } from '#pages/frame/Comparison.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Multiples } from '#ui/chart/Multiples.tsx';
import { Figure } from '#ui/figure/Figure.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { More } from '#ui/layout/More.tsx';
import { Limits } from '#ui/plan/Limits.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { usePageWords } from '#ui/words.tsx';
import { figureView } from '#view/figure.view.ts';
import { limitsView } from '#view/limits.view.ts';
import { multiplesView } from '#view/multiples.view.ts';
import { unitsExport } from '#view/units-export.view.ts';
import { useGoalFigure } from './goal-figure.ts';

interface Props {
  readonly goal: Goal;
  readonly indicator: IndicatorId;
  readonly level: 2 | 3;
}

/** One indicator of a goal: for the whole it is read by, with its limits, then unit by unit. */
export function GoalIndicator({ goal, indicator: id, level }: Props) {
  const { setting } = usePageFrame();
  const words = usePageWords();
  const tables = useOpenTables();
  const found = useGoalFigure(goal, id);
  if (found === null) return <Notice>{words.overview.noIndicator}</Notice>;
  const { input, indicator, strip, columns, unit, tree } = found;
  const figure = figureView(input, setting);
  const { noVerdictBefore } = goal;
  const inUnits = { indicator, columns, tree, rows: strip?.rows ?? [], noVerdictBefore };
  const multiples = multiplesView(inUnits, setting);
  return (
    <>
      <Figure view={figure} level={level} isOpen={tables.isOpen(id)} onOpen={(isOpen) => tables.setOpen(id, isOpen)}>
        <Comparison figure={input} />
      </Figure>
      <Limits rows={limitsView(indicator, setting)} />
      {strip !== null && (
        <section className="strip">
          <h3>{words.goal.units}</h3>
          <p className="small">{strip.title}</p>
          {strip.compared !== null && (
            <p>
              {strip.compared} <span className="small">{words.goal.chanceField}</span>
            </p>
          )}
          {multiples !== null && (
            <More summary={words.chart.eachUnit}>
              <Multiples view={multiples} />
            </More>
          )}
          <DotTable label={strip.label} rows={strip.rows} scale={strip.scale} />
          <TakeAlong picture={null} file={() => unitsExport(inUnits, unit.id, setting)} link={figure.link} />
        </section>
      )}
    </>
  );
}
