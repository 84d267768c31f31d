import { usePageWords } from '#ui/words.tsx';
import type { StepView } from '#view/trials.view.ts';

/** The four steps as a stair, from a small turn of a screw to something new. Each leads to what was tried there. */
export function PhaseSteps({ steps }: { steps: readonly StepView[] }) {
  const { trying } = usePageWords();
  return (
    <nav aria-label={trying.steps}>
      <ol className="stair">
        {steps.map((step) => (
          <li key={step.key}>
            <a href={step.href} aria-current={step.isCurrent ? 'true' : undefined}>
              {step.name}
            </a>
            <span>{step.count}</span>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
