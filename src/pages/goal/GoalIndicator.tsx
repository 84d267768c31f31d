import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { Comparison } from '#pages/frame/Comparison.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { seriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitsQuery } from '#query/queries.ts';
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
import { stripView } from '#view/strip.view.ts';
import { unitsExport } from '#view/units-export.view.ts';

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
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(unitsQuery());
  const { data: columns } = useSuspenseQuery(seriesQuery(id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const around = useAround(goal.unit, indicators);
  const indicator = indicators.find((one) => one.id === id);
  const unit = units.tree.unit(goal.unit) ?? units.tree.root;
  const column = columns.find((one) => one.unit === unit.id);
  if (indicator === undefined || column === undefined) return <Notice>{words.overview.noIndicator}</Notice>;
  const input = { column, indicator, unitName: unit.name, noVerdictBefore: goal.noVerdictBefore, ...around(id) };
  const figure = figureView(input, setting);
  const strip = stripView(indicator, columns, units.tree, unit.id, setting, goal.noVerdictBefore);
  const inUnits = {
    indicator,
    columns,
    tree: units.tree,
    rows: strip?.rows ?? [],
    noVerdictBefore: goal.noVerdictBefore,
  };
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
