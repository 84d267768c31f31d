import { Says } from '#ui/text/Says.tsx';
import type { UnitView } from '#view/unit.view.ts';

/** The way down to where one is. */
export function Path({ label, steps }: { label: string; steps: UnitView['path'] }) {
  if (steps.length === 0) return null;
  return (
    <nav className="path" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.key}>
            <a href={step.href}>
              <Says said={step.name} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
