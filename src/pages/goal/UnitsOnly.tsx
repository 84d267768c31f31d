import type { ReactNode } from 'react';
import { Notice } from '#ui/state/Notice.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { Says } from '#ui/text/Says.tsx';
import type { UnitsOnlyView } from '#view/goal-units.view.ts';

interface Props {
  readonly view: UnitsOnlyView;
  readonly level: 2 | 3;
  /** As a figure looks there: on its page, or on paper. */
  readonly look: 'figure' | 'paper-figure';
  readonly children?: ReactNode;
}

/** In place of the figure that the whole does not have: what it is called, and where it is measured. */
export function UnitsOnly({ view, level, look, children }: Props) {
  const Heading = `h${level}` as const;
  const { name, question, said, source, sourceUrl } = view;
  return (
    <figure className={look}>
      <figcaption>
        <Heading>
          <Says said={name} />
        </Heading>
        {question !== null && (
          <p className="question">
            <Says said={question} />
          </p>
        )}
        <Notice>{said}</Notice>
        <p className="source">
          <OutLink href={sourceUrl}>{source}</OutLink>
        </p>
      </figcaption>
      {children}
    </figure>
  );
}
