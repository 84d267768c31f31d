import type { ReactNode } from 'react';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { LearnLine } from '#view/learn.view.ts';
import type { ChangedView, NewsView } from '#view/unit-news.view.ts';
import type { ToDoLine } from '#view/unit-to-do.view.ts';

interface Props {
  /** Null where there is nothing to hold the figures against. */
  readonly news: NewsView | null;
  readonly toDo: readonly ToDoLine[];
  readonly learn: readonly LearnLine[];
}

/** What is new in a unit, what is to be done there and whom to learn from; nothing where there is nothing to say. */
export function MyUnit({ news, toDo, learn }: Props) {
  const { myUnit } = usePageWords();
  if (news === null && toDo.length === 0 && learn.length === 0) return null;
  return (
    <section className="my-unit" aria-label={myUnit.label}>
      {toDo.length > 0 && (
        <Part title={myUnit.toDo.title}>
          <ToDo lines={toDo} />
        </Part>
      )}
      {news !== null && (
        <Part title={myUnit.news.title}>
          <News news={news} />
        </Part>
      )}
      {learn.length > 0 && (
        <Part title={myUnit.learn.title}>
          <Learn lines={learn} />
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function ToDo({ lines }: { lines: readonly ToDoLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.key}>
          <a href={line.href}>{line.label}</a>
          <span className="small">
            {line.since} <Says said={line.text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function News({ news }: { news: NewsView }) {
  return (
    <>
      <ul>
        {news.periods.map((period) => (
          <li key={period.key}>
            {period.label} <span className="small">{period.names}</span>
          </li>
        ))}
        {news.verdicts.map((verdict) => (
          <li key={verdict.key}>
            <Says said={verdict.name} />: {verdict.now} <span className="small">{verdict.before}</span>
          </li>
        ))}
      </ul>
      {news.changed !== null && <Changed changed={news.changed} />}
      {news.none !== null && <p>{news.none}</p>}
      <p className="small">{news.since}</p>
    </>
  );
}

function Changed({ changed }: { changed: ChangedView }) {
  return (
    <>
      <p>{changed.title}</p>
      <ul>
        {changed.rows.map((row) => (
          <li key={row.key}>
            <Says said={row.name} />, {row.period}: {row.now} <span className="small">{row.before}</span>
          </li>
        ))}
      </ul>
      {changed.more !== null && <p className="small">{changed.more}</p>}
    </>
  );
}

function Learn({ lines }: { lines: readonly LearnLine[] }) {
  const { myUnit } = usePageWords();
  return (
    <>
      <p className="small">{myUnit.learn.text}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <a href={line.href}>
              <Says said={line.name} />
            </a>
            <span className="small">
              {line.kind !== null && (
                <>
                  <Says said={line.kind} />:{' '}
                </>
              )}
              {line.questions}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
