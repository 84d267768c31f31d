import type { Goal } from '#domain/goals/goal.ts';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { useFrame } from '#pages/frame/setting.tsx';
import { useWholeOrganisation } from '#pages/frame/whole.ts';
import { useWords } from '#ui/words.tsx';
import { groupsOf } from '#view/groups.ts';
import { headlineView } from '#view/overview.view.ts';
import { useGoalFigures } from './goal-figures.ts';

/** The page in one sentence. It needs every goal's figure; when one fails, the goals below still stand. */
export function Headline({ goals }: { goals: readonly Goal[] }) {
  return (
    <Panel size="line">
      <Said goals={goals} />
    </Panel>
  );
}

function Said({ goals }: { goals: readonly Goal[] }) {
  const { setting } = useFrame();
  const words = useWords();
  const figures = useGoalFigures(goals).filter((figure) => figure !== null);
  const { root, columns, indicators } = useWholeOrganisation();
  const { values, difference } = groupsOf(columns, indicators);
  const further = [...values, ...difference].map((pair) => ({ ...pair, unitName: root.name }));
  const view = headlineView(figures, further, setting);
  return (
    <>
      <PageHead title={words.overview.title}>{view.title}</PageHead>
      {view.chance !== null && <p className="lead">{view.chance}</p>}
    </>
  );
}
