import { useSuspenseQuery } from '@tanstack/react-query';
import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { goalsQuery } from '#query/queries.ts';
import { Proposals } from '#ui/plan/Proposals.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { usePageWords } from '#ui/words.tsx';
import { goalsView } from '#view/goals.view.ts';
import { proposalViews } from '#view/proposals.view.ts';
import { FormerGoals } from './FormerGoals.tsx';
import { GoalLines } from './GoalLines.tsx';

/** How few they are, what is proposed, and what became of those that went. */
export function GoalsPage() {
  return (
    <Panel size="page">
      <Goals />
    </Panel>
  );
}

function Goals() {
  const { setting, organisation } = usePageFrame();
  const words = usePageWords();
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const view = goalsView(organisation, goals, setting);
  const proposals = proposalViews(organisation, goals, setting);
  return (
    <>
      <GoalsNav />
      <PageHead title={words.goals.title}>{view.budget}</PageHead>
      <ul className="budget" aria-hidden="true">
        {view.places.map((isTaken, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places have no other name than their order
          <li key={at} className={isTaken ? 'taken' : 'free'} />
        ))}
      </ul>
      <p className="lead">{view.budgetWhy}</p>
      <section>
        <h2>{words.goals.active}</h2>
        <p className="small">{words.goals.threadText}</p>
        {view.active.length === 0 ? <Notice>{words.overview.noGoals}</Notice> : <GoalLines lines={view.active} />}
      </section>
      <section>
        <h2>{words.goals.proposed}</h2>
        {proposals.length === 0 ? <Notice>{words.goals.proposedNone}</Notice> : <Proposals proposals={proposals} />}
      </section>
      {view.former.length > 0 && (
        <section>
          <h2>{words.goals.former}</h2>
          <p className="small">{words.goals.formerText}</p>
          <FormerGoals lines={view.former} />
        </section>
      )}
    </>
  );
}
