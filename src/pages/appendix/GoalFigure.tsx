import type { Goal } from '#domain/goals/goal.ts';
import type { IndicatorId } from '#domain/kernel/ids.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useGoalFigure } from '#pages/goal/goal-figure.ts';
import { UnitsOnly } from '#pages/goal/UnitsOnly.tsx';
import { PaperDots } from '#ui/appendix/PaperDots.tsx';
import { PaperFigure } from '#ui/appendix/PaperFigure.tsx';
import { PaperWords } from '#ui/appendix/PaperWords.tsx';
import { Definition } from '#ui/figure/Definition.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { dotsSaid } from '#view/appendix/dots.ts';
import { shortDefinition } from '#view/appendix/short-definition.ts';
import type { GoalWords } from '#view/appendix/words.view.ts';
import { figureView } from '#view/figure.view.ts';
import { unitsOnlyView } from '#view/goal-units.view.ts';
import type { StripView } from '#view/strip.view.ts';

interface Props {
  readonly goal: Goal;
  readonly indicator: IndicatorId;
  /** What units say of the goal: once, at its first figure. */
  readonly words: GoalWords | null;
}

/** One indicator of a goal on paper: for the whole it is read by, then unit by unit. */
export function GoalFigure({ goal, indicator: id, words }: Props) {
  const { setting } = usePageFrame();
  const found = useGoalFigure(goal, id);
  if (found === null) return <Notice>{setting.words.overview.noIndicator}</Notice>;
  const { input, indicator, columns, tree, unit, strip, rows } = found;
  const definition = shortDefinition(indicator, setting);
  const said = words !== null && (
    <PaperWords label={setting.words.backing.unitsSay} words={words.words} note={words.note} />
  );
  return (
    <>
      {input === null ? (
        <UnitsOnly view={unitsOnlyView(indicator, columns, tree, unit, setting)} level={3} look="paper-figure">
          {said}
          <Definition rows={definition} />
        </UnitsOnly>
      ) : (
        <PaperFigure view={figureView(input, setting)} definition={definition}>
          {said}
        </PaperFigure>
      )}
      {strip !== null && <UnitByUnit strip={strip} rows={rows} />}
    </>
  );
}

function UnitByUnit({ strip, rows }: { strip: StripView; rows: StripView['rows'] }) {
  const { setting } = usePageFrame();
  const { goal } = setting.words;
  return (
    <section className="paper-units">
      <h3>{goal.units}</h3>
      <p className="small">{strip.title}</p>
      {strip.compared !== null && (
        <p>
          {strip.compared} <span className="small">{goal.chanceField}</span>
        </p>
      )}
      <PaperDots label={strip.label} rows={rows} scale={strip.scale} said={dotsSaid(rows, strip.scale, setting)} />
    </section>
  );
}
