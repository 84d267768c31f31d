import { useState } from 'react';
import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { QuestionLineView } from '#view/question-lines.view.ts';
import { Figure } from './Figure.tsx';

interface Props {
  readonly view: QuestionLineView;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One question in a line: its name and what may be said of it. Opened, it is the whole figure, made only then. */
export function QuestionLine({ view, isOpen, onOpen }: Props) {
  const [isTableOpen, setTableOpen] = useState(false);
  return (
    <details
      className={`question-line tone-${view.mark.tone}`}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        // What can be opened inside tells of itself here too.
        if (target === currentTarget) onOpen(currentTarget.open);
      }}
    >
      <summary>
        <span className="name">
          <Says said={view.name} />
        </span>{' '}
        <span className="says">
          <Mark mark={view.mark} />
          {view.verdict}
        </span>
      </summary>
      {isOpen && <Figure view={view.figure()} level={3} isOpen={isTableOpen} onOpen={setTableOpen} />}
    </details>
  );
}
