import { Says } from '#ui/text/Says.tsx';
import type { StepView } from '#view/voice-item.view.ts';

/** Told has a shape of its own: it is not one step more, but whether the circle is closed. */
const SHAPES = {
  step: 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z',
  told: 'M2 2.5H14V10.5H8L4.5 14V10.5H2Z',
} as const;

function StepMark({ step }: { step: StepView }) {
  return (
    <svg className="step-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path className={step.isDone ? 'done' : 'ahead'} d={step.key === 'told' ? SHAPES.told : SHAPES.step} />
    </svg>
  );
}

/** What became of something that was said, step by step; what has not come yet among them. */
export function VoiceSteps({ steps }: { steps: readonly StepView[] }) {
  return (
    <ol className="voice-steps">
      {steps.map((step) => (
        <li key={step.key} className={step.isDone ? undefined : 'ahead'}>
          <StepMark step={step} />
          <span className="step-name">{step.label}</span> <span className="step-when">{step.when}</span>
          {step.text !== null && (
            <span className="step-text">
              {step.key === 'said' ? (
                <q>
                  <Says said={step.text} />
                </q>
              ) : (
                <Says said={step.text} />
              )}
            </span>
          )}
          {step.note !== null && <span className="step-text step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
