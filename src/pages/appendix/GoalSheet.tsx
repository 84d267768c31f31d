import { useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import { useMeetings } from '#pages/frame/fetched-plan.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery, unitsQuery } from '#query/queries.ts';
import { FactList } from '#ui/layout/FactList.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { GoalWords } from '#view/appendix/words.view.ts';
import { goalView } from '#view/goal.view.ts';
import { GoalFigure } from './GoalFigure.tsx';

interface Props {
  readonly goal: Goal;
  /** Where it stands among all that are told of; null where it is alone. */
  readonly place: { readonly at: number; readonly all: number } | null;
  /** What units say of it, once at its first figure; null where nobody is asked. */
  readonly words: GoalWords | null;
}

/** One goal, on a page of its own. */
export function GoalSheet({ goal, place, words: said }: Props) {
  const { setting, organisation } = usePageFrame();
  const { words } = setting;
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const view = goalView(goal, goals, organisation, units.tree, setting, useMeetings());
  return (
    <section className={place === null ? 'sheet alone' : 'sheet'}>
      {place !== null && (
        <>
          <p className="small">{words.appendix.ofGoals(place.at + 1, place.all)}</p>
          <h2>
            <Says said={view.title} />
          </h2>
        </>
      )}
      {view.notice !== null && (
        <p>
          <Says said={view.notice} />
        </p>
      )}
      {view.why !== null && (
        <p>
          <Says said={view.why} />
        </p>
      )}
      <FactList facts={view.facts.map((fact) => ({ ...fact, href: null }))} />
      {goal.indicators.length === 0 && goal.status !== 'former' && <Notice>{words.goal.noIndicators}</Notice>}
      {goal.indicators.map((indicator, at) => (
        <Panel key={indicator}>
          <GoalFigure goal={goal} indicator={indicator} words={at === 0 ? said : null} />
        </Panel>
      ))}
    </section>
  );
}
