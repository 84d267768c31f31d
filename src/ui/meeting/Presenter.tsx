import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Screen } from '#view/meeting/screen.ts';

interface Props {
  /** Of figures that are not plainly real: here too. */
  readonly mark: string;
  readonly where: string;
  readonly now: Screen;
  readonly next: Screen | null;
  readonly passed: string;
  /** What has been written today. */
  readonly notes: readonly { readonly key: string; readonly text: string }[];
  /** The one line that says how things stand. */
  readonly line: string | null;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** For the presenter alone: what is shown, what comes, what to say, what has been written, and how long it has taken. */
export function Presenter({ mark, where, now, next, passed, notes, line, onPrevious, onNext }: Props) {
  const { stage } = usePageWords();
  const { presenter } = stage;
  return (
    <main className="presenter-page">
      <p className="presenter-where">
        {mark !== '' && <b>{mark} </b>}
        {where} · {stage.passed.label}: {passed}
      </p>
      <h1>
        <span className="small">{presenter.now}</span> <Says said={now.title} />
      </h1>
      <p>
        {next === null ? (
          presenter.end
        ) : (
          <>
            <span className="small">{presenter.next}</span> <Says said={next.title} />
          </>
        )}
      </p>
      <h2>{presenter.script}</h2>
      {now.script.length === 0 ? (
        <p>{presenter.noScript}</p>
      ) : (
        <ul>
          {now.script.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <h2>{presenter.notes}</h2>
      {notes.length === 0 ? (
        <p>{presenter.noNotes}</p>
      ) : (
        <ul>
          {notes.map(({ key, text }) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{line}</p>
      <p className="presenter-buttons">
        <button type="button" onClick={onPrevious}>
          {stage.previous}
        </button>
        <button type="button" onClick={onNext}>
          {stage.next}
        </button>
      </p>
    </main>
  );
}
