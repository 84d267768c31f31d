import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { useExplained, useTerms } from './terms.tsx';

/** What the page has explained, for paper: there nothing can be opened. */
export function TermList() {
  const terms = useTerms();
  return terms === null ? null : <List terms={terms} />;
}

function List({ terms }: { terms: NonNullable<ReturnType<typeof useTerms>> }) {
  const words = usePageWords();
  const explained = useExplained(terms);
  if (explained.length === 0) return null;
  return (
    <section className="term-list">
      <h2>{words.plan.terms}</h2>
      <dl className="glossary">
        {explained.map(({ key, term, text }) => (
          <div key={key}>
            <dt>
              <Says said={term} />
            </dt>
            <dd>
              <Says said={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
