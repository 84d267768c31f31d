import { More } from '#ui/layout/More.tsx';
import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { UnitSaysView } from '#view/unit-words.view.ts';

/** So many are seen without opening anything. */
const AT_FIRST = 2;

/** What the units themselves say, before their figures are shown. */
export function UnitsSay({ words: said }: { words: readonly UnitSaysView[] }) {
  const { backing } = usePageWords();
  const more = said.slice(AT_FIRST);
  if (said.length === 0) return null;
  return (
    <section className="unit-word" aria-label={backing.unitsSay}>
      <h2>{backing.unitsSay}</h2>
      {said.slice(0, AT_FIRST).map((one) => (
        <Quote key={one.key} view={one} />
      ))}
      {more.length > 0 && (
        <More summary={backing.moreUnits(more.length)}>
          {more.map((one) => (
            <Quote key={one.key} view={one} />
          ))}
        </More>
      )}
    </section>
  );
}

function Quote({ view }: { view: UnitSaysView }) {
  return (
    <blockquote>
      <p>
        <Explained said={view.text} />
      </p>
      <footer>
        <a href={view.href}>
          <Says said={view.unit} />
        </a>
        , {view.by}
      </footer>
    </blockquote>
  );
}
