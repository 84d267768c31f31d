import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Multiples } from '#ui/chart/Multiples.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { More } from '#ui/layout/More.tsx';
import { dotsSaid } from '#view/appendix/dots.ts';
import { linkTo } from '#view/link.ts';
import { multiplesView } from '#view/multiples.view.ts';
import { unitsExport } from '#view/units-export.view.ts';
import type { GoalFigure } from './goal-figure.ts';

/** One indicator of a goal in every unit, and over time in each when somebody asks. */
export function UnitByUnit({ figure }: { figure: GoalFigure }) {
  const { setting } = usePageFrame();
  const { goal, chart } = setting.words;
  const { indicator, columns, tree, strip, unit, noVerdictBefore } = figure;
  if (strip === null) return null;
  const inUnits = { indicator, columns, tree, rows: strip.rows, noVerdictBefore };
  const multiples = multiplesView(inUnits, setting);
  const dots = dotsSaid(strip.rows, strip.scale, setting);
  return (
    <section className="strip">
      <h3>{goal.units}</h3>
      <p className="small">{strip.title}</p>
      {strip.compared !== null && (
        <p>
          {strip.compared} <span className="small">{goal.chanceField}</span>
        </p>
      )}
      {multiples !== null && (
        <More summary={chart.eachUnit}>
          <Multiples view={multiples} />
        </More>
      )}
      <DotTable label={strip.label} rows={figure.rows} scale={strip.scale} />
      {dots !== null && <p className="small">{dots.text}</p>}
      <TakeAlong
        picture={null}
        file={() => unitsExport(inUnits, unit.id, setting)}
        link={(hash) => linkTo(hash, setting.origin.release.id)}
      />
    </section>
  );
}
