import { Says } from '#ui/text/Says.tsx';
import type { GoalLine } from '#view/goals.view.ts';

export function GoalLines({ lines }: { lines: readonly GoalLine[] }) {
  return (
    <ul className="goal-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <h3>
            <a href={line.href}>
              <Says said={line.title} />
            </a>
          </h3>
          <p className="facts-line">
            <span className={line.isOrphan ? 'orphan' : undefined}>
              <Says said={line.bearing} />
            </span>
            <span>{line.level}</span>
            <span>{line.adopted}</span>
            {line.part !== null && <span>{line.part}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
