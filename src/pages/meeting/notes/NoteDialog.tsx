import type { Note, NoteKind } from '#domain/meeting/note.ts';
import { maySpeakOfPerson } from '#domain/protection/identity.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Modal } from '#ui/meeting/notes/Modal.tsx';
import { NoteForm } from '#ui/meeting/notes/NoteForm.tsx';
import type { Became } from '#view/meeting/noted.view.ts';
import { emptyDraft, noteChoices } from '#view/meeting/notes.view.ts';
import type { ScreenAbout } from '#view/meeting/screen.ts';
import type { NameIndex } from '#view/name-index.ts';
import { plainly } from '#view/setting.ts';
import { useWriting } from './writing.ts';

interface Props {
  readonly kind: NoteKind;
  /** What is on the screen: what is written is about the same, until something else is chosen. */
  readonly about: ScreenAbout;
  readonly names: NameIndex;
  /** A note to change; none to write a new one. */
  readonly note?: Note | undefined;
  /** When the dialog is closed, with what became of what was written. */
  readonly onDone: (became: Became) => void;
}

/** Where a question or a decision is written, on top of everything. What is not saved when it closes waits for the next time. */
export function NoteDialog({ kind, about, names, note, onDone }: Props) {
  const { setting, organisation } = usePageFrame();
  const { form, fault: faults } = setting.words.notes;
  const committee = plainly(organisation.committee, setting);
  const start = emptyDraft(kind, about, committee);
  const { draft, fault, isFromBefore, asked, put, drop, save, became } = useWriting({
    ...{ start, note, names, committee },
    today: setting.today,
  });
  return (
    <Modal title={(note === undefined ? form.title : form.change)[kind]} onClosed={() => onDone(became())}>
      {(close) => (
        <NoteForm
          fields={{ text: draft.text, by: draft.by, effectBy: draft.effectBy ?? '' }}
          choices={noteChoices(draft, names, setting)}
          byElse={kind === 'question' ? form.byElse(committee) : null}
          askers={asked}
          earliest={note?.date ?? setting.today}
          isFromBefore={isFromBefore}
          fault={fault}
          faultText={fault && faults[fault.code](fault.length, fault.most)}
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
