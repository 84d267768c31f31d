import type { ReactNode } from 'react';
import { Mark } from '#ui/chart/Mark.tsx';
import { Growing } from '#ui/layout/Growing.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { AgendaLine, AgendaPart as PartView } from '#view/agenda.view.ts';
import type { DuePartView } from '#view/agenda-due.view.ts';
import { RecordLinks } from './RecordLinks.tsx';

function Facts({ line }: { line: AgendaLine }) {
  return (
    <p className="facts-line">
      {line.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {line.unit !== null && (
        <span>
          <a href={line.unit.href}>
            <Says said={line.unit.name} />
          </a>
        </span>
      )}
    </p>
  );
}

/** What the figure says now, shape and words together; a line for each unit that it is about. */
function Now({ line, isVerdict }: { line: AgendaLine; isVerdict: boolean }) {
  const { dialogue } = usePageWords();
  return (
    <>
      {line.figures.map(({ unit, mark, verdict, latest }) => (
        <p key={unit?.text ?? ''} className={`agenda-now tone-${mark.tone}`}>
          {!isVerdict && <span className="ask-label">{dialogue.now}</span>}
          {unit !== null && <Says said={unit} />}
          <Mark mark={mark} />
          <b>{verdict}</b>
          {latest !== '' && <span className="latest">{latest}</span>}
        </p>
      ))}
      {line.failed !== null && <p className="small">{line.failed}</p>}
    </>
  );
}

function Ask({ children }: { children: ReactNode }) {
  const { overview } = usePageWords();
  return (
    <p className="ask">
      <span className="ask-label">{overview.ask}</span> {children}
    </p>
  );
}

function Line({ line, isVerdict }: { line: AgendaLine; isVerdict: boolean }) {
  const text = <Says said={line.text} />;
  const hasSaid = line.figures.length > 0 || line.failed !== null || line.ask !== null;
  return (
    <li>
      <p className="agenda-text" tabIndex={-1}>
        {line.href === null ? text : <a href={line.href}>{text}</a>}
      </p>
      {line.state !== null && <p>{line.state}</p>}
      {hasSaid && (
        <div className="agenda-says">
          <Now line={line} isVerdict={isVerdict} />
          {line.ask !== null && <Ask>{line.ask}</Ask>}
        </div>
      )}
      <Facts line={line} />
      {line.links.length > 0 && (
        <p className="facts-line">
          <RecordLinks links={line.links} />
        </p>
      )}
    </li>
  );
}

/** What a meeting has to talk of, of one kind, some lines at a time. */
export function AgendaPart({ part }: { part: PartView }) {
  const { dialogue } = usePageWords();
  return (
    <section>
      <h3>{part.title}</h3>
      {part.text !== null && <p className="small">{part.text}</p>}
      <Growing className="agenda-lines" all={part.all} items={part.lines} more={dialogue.all.more}>
        {(line) => <Line key={line.key} line={line} isVerdict={part.key === 'verdicts'} />}
      </Growing>
    </section>
  );
}

/** That people wait to be told, with the way to what they wait for. */
export function DuePart({ due }: { due: DuePartView }) {
  return (
    <section>
      <h3>{due.title}</h3>
      <ul className="agenda-lines">
        <li>
          <p className="agenda-text">{due.sentence}</p>
          <div className="agenda-says">
            <Ask>{due.ask}</Ask>
          </div>
          <p>
            <a href={due.link.href}>{due.link.label}</a>
          </p>
        </li>
      </ul>
    </section>
  );
}
