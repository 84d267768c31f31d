import { useState } from 'react';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { type Forgotten, forgetStored } from '#ui/forget.ts';
import { Modal } from '#ui/meeting/notes/Modal.tsx';
import { NotesStyle } from '#ui/meeting/notes/NotesStyle.tsx';
import type { NotesWords } from '#words/sv.notes.ts';
import { useNotes } from './store.ts';

interface Cleared extends Forgotten {
  readonly notes: number;
}

function clearedText({ notes, kept, files, workers, isWhole }: Cleared, { forget }: NotesWords): string {
  const things = (['notes', 'kept', 'files', 'workers'] as const).flatMap((thing) => {
    const count = { notes, kept, files, workers }[thing];
    return count === 0 ? [] : [forget[thing](count)];
  });
  const cleared = things.length === 0 ? forget.nothing : forget.cleared(things);
  return isWhole ? cleared : `${cleared} ${forget.refused}`;
}

/** One button that leaves nothing on a computer that others use, and says what there was. */
export function ForgetThisComputer() {
  const { notes: words } = usePageFrame().setting.words;
  const { forget } = words;
  const { all, drafts, unsaved, forget: forgetNotes } = useNotes();
  const [isAsking, setAsking] = useState(false);
  const [cleared, setCleared] = useState<Cleared | null>(null);
  const clear = async (): Promise<void> => {
    const notes = all.length + drafts.size;
    forgetNotes();
    setCleared({ ...(await forgetStored()), notes });
  };
  return (
    <div className="forget">
      <NotesStyle />
      <p>{forget.text}</p>
      <p className="note-buttons">
        <button type="button" onClick={() => (unsaved > 0 ? setAsking(true) : void clear())}>
          {forget.title}
        </button>
      </p>
      <p role="status">{cleared !== null && clearedText(cleared, words)}</p>
      {isAsking && (
        <Modal title={forget.ask(unsaved)} onClosed={() => setAsking(false)}>
          {(close) => (
            <p className="note-buttons">
              <button type="button" onClick={close}>
                {forget.no}
              </button>
              <button
                type="button"
                onClick={() => {
                  close();
                  void clear();
                }}
              >
                {forget.yes}
              </button>
            </p>
          )}
        </Modal>
      )}
    </div>
  );
}
