import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { VoiceView } from '#view/voice.view.ts';

/** What those who spoke have not been told yet: first of all, for who can tell them. */
export function DueList({ due }: { due: NonNullable<VoiceView['due']> }) {
  const { voice } = usePageWords();
  if (due.lines.length === 0) return <p>{voice.due.none}</p>;
  return (
    <>
      <p className="small">{voice.due.text}</p>
      <ul className="due">
        {due.lines.map((line) => (
          <li key={line.key}>
            <p className="due-theme">
              <Says said={line.theme} />
            </p>
            <p>
              {line.stageSaid}
              {line.text !== null && (
                <>
                  : <Says said={line.text} />
                </>
              )}
            </p>
            <p className="facts-line">
              <span>{line.since}</span>
              {line.unit !== null && (
                <span>
                  <a href={line.unit.href}>
                    <Says said={line.unit.name} />
                  </a>
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {due.all !== null && (
        <p>
          <a href={due.all.href}>{due.all.label}</a>
        </p>
      )}
    </>
  );
}
