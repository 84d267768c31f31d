import { Thread } from '#ui/plan/Thread.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { ThreadView } from '#view/thread.view.ts';

/** From the core task down to the units, and what hangs loose. */
export function RedThread({ view }: { view: ThreadView }) {
  const { goals, plan } = usePageWords();
  return (
    <section>
      <h2>{goals.thread}</h2>
      <p className="small">{goals.threadText}</p>
      {view.bearings.length > 0 && (
        <ul className="plan-bearings" aria-label={plan.bearings}>
          {view.bearings.map((bearing) => (
            <li key={bearing.key} className={bearing.isOpen ? 'orphan' : undefined}>
              <b>
                <Says said={bearing.name} />
              </b>{' '}
              {bearing.goals}
            </li>
          ))}
        </ul>
      )}
      {view.goals.length === 0 ? <Notice>{plan.threadEmpty}</Notice> : <Thread goals={view.goals} />}
      {view.goals.length > 0 && <Loose ends={view.loose} />}
    </section>
  );
}

function Loose({ ends }: { ends: ThreadView['loose'] }) {
  const { loose } = usePageWords().plan;
  if (ends.length === 0) return <p className="small">{loose.none}</p>;
  return (
    <div className="loose">
      <h3>{loose.title}</h3>
      <ul>
        {ends.map((end) => (
          <li key={end.key}>{end.href === null ? end.said : <a href={end.href}>{end.said}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
