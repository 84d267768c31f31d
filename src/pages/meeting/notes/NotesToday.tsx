import { useState } from 'react';
import { NOTE_KINDS, type Note, type NoteKind } from '#domain/meeting/note.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { NoteList } from '#ui/meeting/notes/NoteList.tsx';
import { NotesStyle } from '#ui/meeting/notes/NotesStyle.tsx';
import { Failed, SavedWhen, SaveTables } from '#ui/meeting/notes/SaveNotes.tsx';
import { ABOUT_NOTHING } from '#view/meeting/about.ts';
import { draftLines, noteLines } from '#view/meeting/notes.view.ts';
import type { NameIndex } from '#view/name-index.ts';
import type { PageSetting } from '#view/setting.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { useSaving } from './saving.ts';
import { useNotes } from './store.ts';

interface Props {
  readonly setting: PageSetting;
  readonly names: NameIndex;
}

/** What is written in the dialog that is open: a new note of a kind, or one that is changed. */
interface Open {
  readonly kind: NoteKind;
  readonly note?: Note | undefined;
}

const isKind = (slot: string): slot is NoteKind => (NOTE_KINDS as readonly string[]).includes(slot);

/** The questions and decisions of today, to be read aloud, put right and saved. */
export function NotesToday({ setting, names }: Props) {
  const { organisation } = usePageFrame();
  const { notes: words } = setting.words;
  const { all, drafts, unsaved, lastSaved, remove, keepDraft } = useNotes();
  const saving = useSaving(organisation, names, setting);
  const [open, setOpen] = useState<Open | null>(null);
  const change = (key: string): void => {
    const note = all.find((one) => one.key === key);
    if (note !== undefined) setOpen({ kind: note.kind, note });
    else if (isKind(key)) setOpen({ kind: key });
  };
  const half = draftLines(drafts, names, setting);
  const hasAny = all.length > 0 || half.length > 0;
  return (
    <div className="notes-today">
      <NotesStyle />
      <p className="note-buttons">
        {NOTE_KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => setOpen({ kind })}>
            {words.form.title[kind]}
          </button>
        ))}
        {hasAny && (
          <button type="button" className="note-first" onClick={saving.saveMinutes}>
            {words.save.minutes}
          </button>
        )}
      </p>
      <SavedWhen unsaved={unsaved} lastSaved={lastSaved} />
      <Failed text={saving.failed} />
      {!hasAny && <p className="note-quiet">{words.list.nothing}</p>}
      {hasAny &&
        NOTE_KINDS.map((kind) => (
          <NoteList
            key={kind}
            title={words.kinds[kind]}
            lines={noteLines(all, kind, names, setting)}
            none={words.none[kind]}
            change={words.list.change}
            onChange={change}
            onRemove={remove}
          />
        ))}
      {half.length > 0 && (
        <NoteList
          title={words.drafts}
          lines={half}
          none=""
          change={words.list.resume}
          onChange={change}
          onRemove={(slot) => keepDraft(slot, null)}
        />
      )}
      <Undo />
      {all.length > 0 && (
        <SaveTables
          hasQuestions={all.some(({ kind }) => kind === 'question')}
          hasDecisions={all.some(({ kind }) => kind === 'decision')}
          onQuestions={saving.saveQuestions}
          onDecisions={saving.saveDecisions}
        />
      )}
      {open !== null && (
        <NoteDialog
          kind={open.kind}
          about={open.note ?? ABOUT_NOTHING}
          names={names}
          note={open.note}
          onDone={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/** The note that was removed last can be put back. */
function Undo() {
  const { list } = usePageFrame().setting.words.notes;
  const { removed, restore } = useNotes();
  return (
    <p role="status" className="note-quiet">
      {removed !== null && (
        <>
          {list.removed}{' '}
          <button type="button" onClick={restore}>
            {list.undo}
          </button>
        </>
      )}
    </p>
  );
}
