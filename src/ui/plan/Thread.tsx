import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { ThreadGoalView } from '#view/thread.view.ts';

/** The goals as a tree: each with those that are part of it inside. */
export function Thread({ goals }: { goals: readonly ThreadGoalView[] }) {
  return (
    <ul className="thread">
      {goals.map((goal) => (
        <li key={goal.key}>
          <ThreadGoal goal={goal} />
          {goal.below.length > 0 && <Thread goals={goal.below} />}
        </li>
      ))}
    </ul>
  );
}

/** One goal on the thread: its level and name, why it is there, who decided it, where it leads and for whom. */
function ThreadGoal({ goal }: { goal: Omit<ThreadGoalView, 'below'> }) {
  return (
    <div className="thread-goal">
      <p className="thread-level">{goal.level}</p>
      <h3>
        <a href={goal.href}>
          <Says said={goal.title} />
        </a>
      </h3>
      {goal.why !== null && (
        <p>
          <Explained said={goal.why} />
        </p>
      )}
      {goal.measures !== '' && <p className="thread-measures">{goal.measures}</p>}
      <p className="facts-line">
        <span className={goal.isOrphan ? 'orphan' : 'thread-bearing'}>
          <Says said={goal.bearing} />
        </span>
        <span>{goal.adopted}</span>
        <span>
          <a href={goal.unitHref}>
            <Says said={goal.unit} />
          </a>
        </span>
      </p>
    </div>
  );
}
