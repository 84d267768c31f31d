import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { GoalId } from '#domain/kernel/ids.ts';
import { useMeetings } from '#pages/frame/fetched-plan.ts';
import { Glossary } from '#pages/frame/Glossary.tsx';
import { LostPage } from '#pages/frame/LostPage.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery, unitsQuery } from '#query/queries.ts';
import { AppendixLink } from '#ui/appendix/AppendixLink.tsx';
import { FactList } from '#ui/layout/FactList.tsx';
import { Path } from '#ui/layout/Path.tsx';
import { UnitsSay } from '#ui/plan/UnitsSay.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { appendixPlace, planPlace } from '#view/address.ts';
import { goalView, type WayView } from '#view/goal.view.ts';
import { unitsSay } from '#view/unit-words.view.ts';
import { GoalBacking } from './GoalBacking.tsx';
import { GoalChance } from './GoalChance.tsx';
import { GoalIndicators } from './GoalIndicators.tsx';
import { GoalRecord } from './GoalRecord.tsx';

export function GoalPage({ goal }: { goal: GoalId }) {
  return (
    <Panel size="page">
      <Glossary>
        <Goal id={goal} />
      </Glossary>
    </Panel>
  );
}

function Goal({ id }: { id: GoalId }) {
  const { setting, organisation } = usePageFrame();
  const words = usePageWords();
  usePrefetchQuery(unitsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const meetings = useMeetings();
  const goal = goals.find((one) => one.id === id);
  if (goal === undefined) return <LostPage text={words.lost.noGoal} />;
  const view = goalView(goal, goals, organisation, units.tree, setting, meetings);
  const plan: WayView = { key: 'plan', name: { text: words.goalsNav.plan }, href: setting.href(planPlace(null)) };
  return (
    <>
      <Path label={words.goals.thread} steps={[plan, ...view.path]} />
      <PageHead title={view.title.text}>
        <Says said={view.title} />
      </PageHead>
      {view.notice && (
        <p className="notice">
          <Explained said={view.notice} />
        </p>
      )}
      {view.why && (
        <p className="lead">
          <Explained said={view.why} />
        </p>
      )}
      <FactList facts={view.facts} />
      <Below goals={view.below} />
      <GoalBacking goal={goal.id} />
      {goal.status !== 'former' && <UnitsSay words={unitsSay(units.tree, goal.unit, setting)} />}
      {goal.indicators.length === 0 && goal.status !== 'former' && <Notice>{words.goal.noIndicators}</Notice>}
      {goal.indicators.length > 0 && (
        <Panel>
          <GoalIndicators goal={goal} />
        </Panel>
      )}
      {goal.indicators.length > 0 && <GoalChance goal={goal} />}
      <GoalRecord goal={goal} />
      <AppendixLink href={setting.href(appendixPlace(goal.id, null))} />
    </>
  );
}

/** The goals that are part of it. */
function Below({ goals }: { goals: readonly WayView[] }) {
  const { backing } = usePageWords();
  if (goals.length === 0) return null;
  return (
    <p className="leads-to">
      <span className="small">{backing.below}</span>{' '}
      {goals.map((goal) => (
        <a key={goal.key} href={goal.href}>
          <Says said={goal.name} />
        </a>
      ))}
    </p>
  );
}
