import type { GoalId } from '#domain/kernel/ids.ts';
import { useGoalDetail } from '#pages/frame/fetched-plan.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Backing } from '#ui/plan/Backing.tsx';
import { goalDetailView } from '#view/goal-detail.view.ts';

/** Who stands behind a goal. It comes when it comes: the goal and its figures neither wait for it nor fail with it. */
export function GoalBacking({ goal }: { goal: GoalId }) {
  const { setting } = usePageFrame();
  const detail = useGoalDetail(goal);
  if (detail === 'waiting') return null;
  if (detail === 'failed') return <p className="small">{setting.words.backing.failed}</p>;
  const view = goalDetailView(detail, setting);
  return view === null ? null : <Backing view={view} />;
}
