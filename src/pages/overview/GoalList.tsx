import { Suspense } from 'react';
import type { Goal } from '#domain/goals/goal.ts';
import { useRetry } from '#pages/frame/retries.ts';
import { useFrame } from '#pages/frame/setting.tsx';
import { Boundary } from '#ui/state/Boundary.tsx';
import { useWords } from '#ui/words.tsx';
import { goalGroups } from '#view/overview.view.ts';
import { GoalItem } from './GoalItem.tsx';
import { useGoalFigures } from './goal-figures.ts';

interface Props {
  readonly goals: readonly Goal[];
}

/**
 * The goals by what may be said of them. That takes every goal's figure: while one is missing they stand in the
 * municipality's own order, each with its own figure or its own failure.
 */
export function GoalList({ goals }: Props) {
  const { setting } = useFrame();
  const words = useWords();
  return (
    <>
      <Boundary fallback={(_, retry) => <PlainUntil goals={goals} retry={retry} />}>
        <Suspense fallback={<Plain goals={goals} />}>
          <Grouped goals={goals} />
        </Suspense>
      </Boundary>
      <p className="onward">
        <a href={setting.href({ page: 'goals' })}>{words.overview.allGoals}</a>
      </p>
    </>
  );
}

function PlainUntil({ goals, retry }: Props & { readonly retry: () => void }) {
  useRetry(retry);
  return <Plain goals={goals} />;
}

function Plain({ goals }: Props) {
  return (
    <ul className="goal-list">
      {goals.map((goal) => (
        <GoalItem key={goal.id} goal={goal} level={2} />
      ))}
    </ul>
  );
}

function Grouped({ goals }: Props) {
  const { setting } = useFrame();
  const groups = goalGroups(useGoalFigures(goals), setting);
  return groups.map(({ group, title, goals: positions }) => (
    <section key={group} className="goal-group">
      <h2>{title}</h2>
      <ul className="goal-list">
        {positions.map((at) => {
          const goal = goals[at];
          return goal === undefined ? null : <GoalItem key={goal.id} goal={goal} level={3} />;
        })}
      </ul>
    </section>
  ));
}
