import type { Goal } from '#domain/goals/goal.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useGoalFigures } from '#pages/overview/goal-figures.ts';
import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import { headView } from '#view/head.view.ts';
import { headlineView } from '#view/overview.view.ts';
import { said } from '#view/setting.ts';

/** Every goal with what may be said of it, before the sheets with their figures. */
export function GoalSentences({ goals }: { goals: readonly Goal[] }) {
  const { setting } = usePageFrame();
  const { overview, appendix, listening, about, format } = setting.words;
  const figures = useGoalFigures(goals);
  const read = figures.filter((figure) => figure !== null);
  if (goals.length === 0) return <p>{overview.noGoals}</p>;
  return (
    <section>
      <h2>{headlineView(read, [], setting).title}</h2>
      <p className="small">{appendix.goals}</p>
      <ol className="paper-goals">
        {goals.map((goal, at) => {
          const figure = figures[at];
          const view = figure ? headView(figure, setting) : null;
          return (
            <li key={goal.id}>
              <p className="name">
                <Says said={said(goal.title, setting)} />
              </p>
              {view === null ? (
                <p>{overview.noIndicator}</p>
              ) : (
                <p className={`says tone-${view.mark.tone}`}>
                  <Mark mark={view.mark} />
                  <span>
                    {view.verdict} <small>{view.latest}</small>
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p className="small">{appendix.following(format.list([listening.label, appendix.record, about.how]))}</p>
    </section>
  );
}
