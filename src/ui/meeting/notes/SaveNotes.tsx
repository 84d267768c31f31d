import { usePageWords } from '#ui/words.tsx';

interface Saved {
  readonly unsaved: number;
  readonly lastSaved: { readonly count: number; readonly at: Date } | null;
}

/** What is in a file, and what is not. */
export function SavedWhen({ unsaved, lastSaved }: Saved) {
  const { notes, format } = usePageWords();
  const { save } = notes;
  const saved = lastSaved === null ? '' : save.saved(lastSaved.count, format.clock(lastSaved.at));
  return (
    <p role="status" className="note-told">
      {[saved, unsaved === 0 ? '' : save.unsaved(unsaved)].join(' ').trim()}
    </p>
  );
}

interface Tables {
  readonly hasQuestions: boolean;
  readonly hasDecisions: boolean;
  readonly onQuestions: () => void;
  readonly onDecisions: () => void;
}

/** The same as tables, for whoever publishes. */
export function SaveTables({ hasQuestions, hasDecisions, onQuestions, onDecisions }: Tables) {
  const { save } = usePageWords().notes;
  return (
    <section className="note-save">
      <h2>{save.title}</h2>
      <p className="note-quiet">{save.text}</p>
      <p className="note-buttons">
        {hasQuestions && (
          <button type="button" onClick={onQuestions}>
            {save.questions}
          </button>
        )}
        {hasDecisions && (
          <button type="button" onClick={onDecisions}>
            {save.decisions}
          </button>
        )}
      </p>
    </section>
  );
}

/** The text itself, where no file could be made of it: it can still be copied. */
export function Failed({ text }: { readonly text: string | null }) {
  const { save } = usePageWords().notes;
  return (
    <>
      <p role="alert">{text !== null && save.failed}</p>
      {text !== null && <textarea aria-label={save.minutes} readOnly rows={6} value={text} />}
    </>
  );
}
