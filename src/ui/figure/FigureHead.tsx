import { Says } from '#ui/text/Says.tsx';
import type { FigureView } from '#view/figure.view.ts';
import { Verdict } from './Verdict.tsx';

/** What is said of a figure before its picture: name, question, sentence and number. On screen and on paper alike. */
export function FigureHead({ view, level }: { readonly view: FigureView; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <figcaption>
      <Heading>
        <Says said={view.name} />
      </Heading>
      {view.question && (
        <p className="question">
          <Says said={view.question} />
        </p>
      )}
      <Verdict view={view} />
      {view.stale !== null && <p className="small">{view.stale}</p>}
    </figcaption>
  );
}
