import { usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Glossary } from '#pages/frame/Glossary.tsx';
import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery, indicatorsQuery, unitsQuery } from '#query/queries.ts';
import type { Place } from '#view/address.ts';
import { goalsView } from '#view/goals.view.ts';
import { threadView } from '#view/thread.view.ts';
import { Cost } from './Cost.tsx';
import { Lawful } from './Lawful.tsx';
import { RedThread } from './RedThread.tsx';
import { StartInUnit } from './StartInUnit.tsx';
import { WayHere } from './WayHere.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'plan' }>;
}

/** How the goals hang together, what the law demands, how they became so few, and what it costs to follow them. */
export function PlanPage({ place }: Props) {
  return (
    <Panel size="page">
      <Glossary>
        <Plan place={place} />
      </Glossary>
    </Panel>
  );
}

function Plan({ place }: Props) {
  const { setting, organisation } = usePageFrame();
  const { goalsNav, plan } = setting.words;
  usePrefetchQuery(unitsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { data: indicators } = useQuery(indicatorsQuery());
  const { budget } = goalsView(organisation, goals, setting);
  return (
    <>
      <GoalsNav />
      <PageHead title={goalsNav.plan}>{goalsNav.plan}</PageHead>
      <p className="lead">{plan.lead(budget)}</p>
      <div className="both-threads">
        <RedThread view={threadView(goals, organisation, units.tree, setting, indicators)} />
        <StartInUnit place={place} goals={goals} tree={units.tree} />
      </div>
      <Lawful goals={goals} />
      <WayHere place={place} goals={goals} />
      <Panel>
        <Cost unit={place.unit} />
      </Panel>
    </>
  );
}
