import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { LawView } from '#view/duties.view.ts';

/** What the law has us measure, each with what may be said of it and the way to its figure. */
export function Law({ law }: { law: readonly LawView[] }) {
  const { plan } = usePageWords();
  return (
    <>
      <h4>{plan.law}</h4>
      {law.length === 0 && <p className="open">{plan.lawNone}</p>}
      <ul className="law-strip">
        {law.map((one) => (
          <li key={one.key}>
            <Says said={one.name} />
            {one.figures.length === 0 && <p className="small">{plan.lawUnheard}</p>}
            {one.figures.map((figure) => (
              <p key={figure.href} className={`listener tone-${figure.mark.tone}`}>
                <Mark mark={figure.mark} />
                <span>
                  <a href={figure.href}>
                    <Says said={figure.unit} />
                  </a>
                  {`: ${figure.verdict}. ${figure.latest}`}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
