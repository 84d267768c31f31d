import { usePageWords } from '#ui/words.tsx';
import type { Screen } from '#view/meeting/screen.ts';
import { ScreenName } from './ScreenName.tsx';

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
  /** What became of what was last done. */
  readonly told: string | null;
  /** What is open on top of the screens, by its title: until it is closed nothing goes on. */
  readonly open: string | null;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** For the presenter alone: what is shown, what comes, what to say, what has been written, and how long it has taken. */
export function Presenter(props: Props) {
  const { mark, where, now, next, passed, notes } = props;
  const { stage } = usePageWords();
  const { presenter } = stage;
  return (
    <main className="presenter-page">
      <p className="presenter-where">
        {mark !== '' && <b>{mark} </b>}
        {where} · {stage.passed.label}: {passed}
      </p>
      <h1>
        <span className="small">{presenter.now}</span> <ScreenName screen={now} />
      </h1>
      <p>
        {next === null ? (
          presenter.end
        ) : (
          <>
            <span className="small">{presenter.next}</span> <ScreenName screen={next} />
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
      <Foot {...props} />
    </main>
  );
}

/** Always in sight: how things stand, what was just done or why nothing happens, and the way on. */
function Foot({ line, told, open, onPrevious, onNext }: Props) {
  const { stage } = usePageWords();
  return (
    <div className="presenter-foot">
      <p role="status">{line}</p>
      <p role="status">{open === null ? told : stage.presenter.waits(open)}</p>
      <p className="presenter-buttons">
        <button type="button" onClick={onPrevious}>
          {stage.previous}
        </button>
        <button type="button" onClick={onNext}>
          {stage.next}
        </button>
      </p>
    </div>
  );
}
