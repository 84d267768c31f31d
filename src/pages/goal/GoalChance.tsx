import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import type { Goal } from '#domain/goals/goal.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useRetry } from '#pages/frame/retries.ts';
import { severalSeriesQuery } from '#query/further.ts';
import { indicatorsQuery, unitsQuery } from '#query/queries.ts';
import { Boundary } from '#ui/state/Boundary.tsx';
import { chanceSaid, figuresOfGoal } from '#view/chance.view.ts';

/**
 * What chance alone does to as many figures as the page has. It takes every one of them: while one is missing nothing is
 * said, and what failed is told where it is shown.
 */
export function GoalChance({ goal }: { goal: Goal }) {
  return (
    <Boundary fallback={(_, retry) => <Silent retry={retry} />}>
      <Suspense>
        <Chance goal={goal} />
      </Suspense>
    </Boundary>
  );
}

function Silent({ retry }: { retry: () => void }) {
  useRetry(retry);
  return null;
}

function Chance({ goal }: { goal: Goal }) {
  const { setting } = usePageFrame();
  const { data: series } = useSuspenseQuery(severalSeriesQuery(goal.indicators));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const chance = chanceSaid(figuresOfGoal(goal, series, indicators, units.tree), setting);
  return chance === null ? null : <p className="small">{chance}</p>;
}
