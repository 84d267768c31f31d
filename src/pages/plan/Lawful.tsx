import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { setsQuery, severalSeriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitsQuery } from '#query/queries.ts';
import { Duties } from '#ui/plan/Duties.tsx';
import { Law } from '#ui/plan/Law.tsx';
import { dutiesView, lawViews } from '#view/duties.view.ts';

/** What the municipality has chosen, and what the law demands: two things, however they go. */
export function Lawful({ goals }: { goals: readonly Goal[] }) {
  const { setting } = usePageFrame();
  const { plan } = setting.words;
  return (
    <section>
      <h2>{plan.duties}</h2>
      <p className="small">{plan.dutiesText}</p>
      <Duties view={dutiesView(goals, setting)}>
        <Panel>
          <Measured />
        </Panel>
      </Duties>
    </section>
  );
}

/** What the law has us measure. */
function Measured() {
  const { setting } = usePageFrame();
  usePrefetchQuery(setsQuery());
  usePrefetchQuery(indicatorsQuery());
  const { data: front } = useSuspenseQuery(indicatorsQuery());
  const { data: beside } = useSuspenseQuery(setsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const indicators = [...front, ...beside.indicators].filter(({ statutory }) => statutory);
  const { data: series } = useSuspenseQuery(severalSeriesQuery(indicators.map(({ id }) => id)));
  return <Law law={lawViews(indicators, series, units.tree, setting)} />;
}
