import { Says } from '#ui/text/Says.tsx';
import type { Fact } from '#view/goal.view.ts';

/** Short facts, each a word and its answer. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.href === null ? (
              <span className={fact.isLate === true ? 'orphan' : undefined}>
                <Says said={fact.said} />
              </span>
            ) : (
              <a href={fact.href}>
                <Says said={fact.said} />
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
