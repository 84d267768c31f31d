import { Growing } from '#ui/layout/Growing.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { MeetingLines as LinesView } from '#view/meeting-calendar.view.ts';
import { RecordLinks } from './RecordLinks.tsx';

/** The units may hold very many. */
const FIRST = 6;

/** Meetings one by one: whose, when, how it went, and what they are about. */
export function MeetingLines({ view }: { view: LinesView }) {
  const { dialogue } = usePageWords();
  return (
    <Growing className="meeting-lines" first={FIRST} all={view.all} items={view.lines} more={dialogue.meetings.more}>
      {(line) => (
        <li key={line.key}>
          <span className="meeting-day" tabIndex={-1}>
            {line.day}
          </span>{' '}
          <Says said={line.body} />
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
            <RecordLinks links={line.links} />
          </p>
        </li>
      )}
    </Growing>
  );
}
