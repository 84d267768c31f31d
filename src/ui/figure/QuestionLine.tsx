import { useState } from 'react';
import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { FigureView } from '#view/figure.view.ts';
import type { MarkView } from '#view/mark.view.ts';
import type { Said } from '#view/setting.ts';
import { Figure } from './Figure.tsx';

interface Props {
  readonly name: Said;
  readonly mark: MarkView;
  readonly verdict: string;
  /** Made only when it is opened. */
  readonly figure: () => FigureView;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One question in a line: its name and what may be said of it. Opened, it is the whole figure. */
export function QuestionLine({ name, mark, verdict, figure, isOpen, onOpen }: Props) {
  const [isTableOpen, setTableOpen] = useState(false);
  return (
    <details
      className={`question-line tone-${mark.tone}`}
      open={isOpen}
      onToggle={(event) => {
        // The table inside tells of itself too, and is not this one.
        if (event.target === event.currentTarget) onOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <span className="name">
          <Says said={name} />
        </span>{' '}
        <span className="says">
          <Mark mark={mark} />
          {verdict}
        </span>
      </summary>
      {isOpen && <Figure view={figure()} level={3} isOpen={isTableOpen} onOpen={setTableOpen} />}
    </details>
  );
}
