import type { Note } from '#domain/meeting/note.ts';
import { maySpeakOfPerson } from '#domain/protection/identity.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Modal } from '#ui/meeting/notes/Modal.tsx';
import { NoteForm } from '#ui/meeting/notes/NoteForm.tsx';
import { emptyDraft, noteChoices } from '#view/meeting/notes.view.ts';
import type { ScreenAbout } from '#view/meeting/screen.ts';
import { plainly } from '#view/setting.ts';
import type { VoiceNames } from '#view/voice-names.ts';
import { useWriting } from './writing.ts';

interface Props {
  readonly kind: 'question' | 'decision';
  /** What is on the screen: what is written is about the same, until something else is chosen. */
  readonly about: ScreenAbout;
  readonly names: VoiceNames;
  /** A note to change; none to write a new one. */
  readonly note?: Note | undefined;
  /** When the dialog is closed, whatever became of what was written. */
  readonly onDone: () => void;
}

/** Where a question or a decision is written, on top of everything. What is not saved when it closes waits for the next time. */
export function NoteDialog({ kind, about, names, note, onDone }: Props) {
  const { setting, organisation } = usePageFrame();
  const { form, fault: faults } = setting.words.notes;
  const start = emptyDraft(kind, about, plainly(organisation.committee, setting));
  const { draft, fault, isFromBefore, put, drop, save } = useWriting(start, note, setting.today, names);
  return (
    <Modal title={(note === undefined ? form.title : form.change)[kind]} onClosed={onDone}>
      {(close) => (
        <NoteForm
          kind={kind}
          fields={{ text: draft.text, by: draft.by, effectBy: draft.effectBy ?? '' }}
          choices={noteChoices(draft, names, setting)}
          earliest={note?.date ?? setting.today}
          isFromBefore={isFromBefore}
          fault={fault && { field: fault.field, said: faults[fault.code](fault.length, fault.most) }}
          isPersonal={maySpeakOfPerson(draft.text) || maySpeakOfPerson(draft.by)}
          onChange={put}
          onSave={() => save() && close()}
          onClose={close}
          onDrop={() => {
            drop();
            close();
          }}
        />
      )}
    </Modal>
  );
}
