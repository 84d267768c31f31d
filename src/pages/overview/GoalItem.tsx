import type { Goal } from '#domain/goals/goal.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { useFrame } from '#pages/frame/setting.tsx';
import { Spark } from '#ui/chart/Spark.tsx';
import { Verdict } from '#ui/figure/Verdict.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { useWords } from '#ui/words.tsx';
import { goalPlace } from '#view/address.ts';
import { bearingOf } from '#view/bearing.ts';
import { headView } from '#view/head.view.ts';
import { said } from '#view/setting.ts';
import { useGoalFigures } from './goal-figures.ts';

/** One goal on the overview. Its figure waits and fails by itself. */
export function GoalItem({ goal, level }: { goal: Goal; level: 2 | 3 }) {
  const { setting, organisation } = useFrame();
  const Heading = `h${level}` as const;
  return (
    <li className="goal">
      <Heading>
        <a href={setting.href(goalPlace(goal.id))}>
          <Says said={said(goal.title, setting)} />
        </a>{' '}
        <span className="bearing">
          <Says said={bearingOf(goal, organisation, setting)} />
        </span>
      </Heading>
      <Panel>
        <GoalFigure goal={goal} />
      </Panel>
    </li>
  );
}

function GoalFigure({ goal }: { goal: Goal }) {
  const { setting } = useFrame();
  const words = useWords();
  const [figure] = useGoalFigures([goal]);
  if (figure === null || figure === undefined) return <Notice>{words.overview.noIndicator}</Notice>;
  const view = headView(figure, setting);
  return (
    <div className="goal-figure">
      <div>
        <Verdict view={{ ...view, target: null }} />
      </div>
      <Spark view={view.spark} label={view.label} />
    </div>
  );
}
