import type { ReactNode } from 'react';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { DutiesView } from '#view/duties.view.ts';
import type { WayView } from '#view/goal.view.ts';

interface Props {
  readonly view: DutiesView;
  /** What the law has us measure, apart from the goals. */
  readonly children: ReactNode;
}

/** What the municipality has chosen beside what the law demands. */
export function Duties({ view, children }: Props) {
  const { plan } = usePageWords();
  return (
    <div className="duties">
      <div>
        <h3>{plan.want}</h3>
        {view.want.length === 0 ? <p className="open">{plan.wantNone}</p> : <Goals goals={view.want} />}
      </div>
      <div>
        <h3>{plan.must}</h3>
        {view.must.length === 0 ? <p>{plan.mustNone}</p> : <Goals goals={view.must} />}
        {children}
      </div>
    </div>
  );
}

const Goals = ({ goals }: { goals: readonly WayView[] }) => (
  <ul>
    {goals.map((goal) => (
      <li key={goal.key}>
        <a href={goal.href}>
          <Says said={goal.name} />
        </a>
      </li>
    ))}
  </ul>
);
