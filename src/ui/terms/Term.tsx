import { type ReactNode, useState } from 'react';
import { Says } from '#ui/text/Says.tsx';
import type { TermView } from '#view/about.view.ts';

interface Props {
  readonly term: TermView;
  /** The word as it stands in the text. */
  readonly children: ReactNode;
}

/** A word that opens into what it means, where it stands. A screen reader is told the meaning when it opens. */
export function Term({ term, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        {children}
      </button>
      <span role="status" className="term-text">
        {isOpen && <Says said={term.text} />}
      </span>
    </>
  );
}
