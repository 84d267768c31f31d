import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { GoalId, IndicatorId } from '#domain/kernel/ids.ts';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery, unitsQuery } from '#query/queries.ts';
import { FactList } from '#ui/layout/FactList.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { goalView } from '#view/goal.view.ts';
import { GoalChance } from './GoalChance.tsx';
import { GoalIndicator } from './GoalIndicator.tsx';

export function GoalPage({ goal }: { goal: GoalId }) {
  return (
    <Panel size="page">
      <Goal id={goal} />
    </Panel>
  );
}

function Goal({ id }: { id: GoalId }) {
  const { setting, organisation } = usePageFrame();
  const words = usePageWords();
  usePrefetchQuery(unitsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const goal = goals.find((one) => one.id === id);
  if (goal === undefined) return <LostPage text={words.lost.noGoal} />;
  const view = goalView(goal, goals, organisation, units.tree, setting);
  return (
    <>
      <PageHead title={view.title.text}>
        <Says said={view.title} />
      </PageHead>
      {view.notice && (
        <p className="notice">
          <Says said={view.notice} />
        </p>
      )}
      {view.why && (
        <p className="lead">
          <Says said={view.why} />
        </p>
      )}
      <FactList facts={view.facts} />
      {goal.indicators.length === 0 && goal.status !== 'former' && <Notice>{words.goal.noIndicators}</Notice>}
      {goal.indicators.map((indicator: IndicatorId) => (
        <Panel key={indicator}>
          <GoalIndicator goal={goal} indicator={indicator} />
        </Panel>
      ))}
      {goal.indicators.length > 0 && <GoalChance goal={goal} />}
    </>
  );
}
