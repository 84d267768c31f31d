import { useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useGoalFigure } from '#pages/goal/goal-figure.ts';
import { unitsQuery } from '#query/queries.ts';
import { PaperFigure } from '#ui/appendix/PaperFigure.tsx';
import { PaperWords } from '#ui/appendix/PaperWords.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { shortDefinition } from '#view/appendix/short-definition.ts';
import { figureView } from '#view/figure.view.ts';
import type { StripView } from '#view/strip.view.ts';
import { unitsSay } from '#view/unit-words.view.ts';

interface Props {
  readonly goal: Goal;
  readonly indicator: IndicatorId;
  /** The units say it once for the goal, at its first figure. */
  readonly isFirst: boolean;
}

/** One indicator of a goal on paper: for the whole it is read by, then unit by unit. */
export function GoalFigure({ goal, indicator: id, isFirst }: Props) {
  const { setting } = usePageFrame();
  const found = useGoalFigure(goal, id);
  if (found === null) return <Notice>{setting.words.overview.noIndicator}</Notice>;
  const { input, indicator, strip } = found;
  const view = figureView(input, setting);
  return (
    <>
      <PaperFigure view={view} definition={shortDefinition(indicator, setting)}>
        {isFirst && goal.status !== 'former' && <Words goal={goal} />}
      </PaperFigure>
      {strip !== null && <UnitByUnit strip={strip} />}
    </>
  );
}

/** So many units are quoted; the others have their own papers. */
const QUOTED = 2;

function Words({ goal }: { goal: Goal }) {
  const { setting } = usePageFrame();
  const { words } = setting;
  const { data: units } = useSuspenseQuery(unitsQuery());
  const said = unitsSay(units.tree, goal.unit, setting);
  const more = said.length - QUOTED;
  const note = more > 0 ? words.appendix.moreWords(more) : null;
  return (
    <PaperWords
      label={words.backing.unitsSay}
      words={said.slice(0, QUOTED)}
      note={said.length === 0 ? words.unit.noWord : note}
    />
  );
}

function UnitByUnit({ strip }: { strip: StripView }) {
  const { goal } = usePageFrame().setting.words;
  return (
    <section className="paper-units">
      <h3>{goal.units}</h3>
      <p className="small">{strip.title}</p>
      {strip.compared !== null && (
        <p>
          {strip.compared} <span className="small">{goal.chanceField}</span>
        </p>
      )}
      <DotTable label={strip.label} rows={strip.rows.map((row) => ({ ...row, href: null }))} scale={strip.scale} />
    </section>
  );
}
