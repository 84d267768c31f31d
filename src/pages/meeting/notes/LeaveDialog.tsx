import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Modal } from '#ui/meeting/notes/Modal.tsx';
import { Failed } from '#ui/meeting/notes/SaveNotes.tsx';
import type { NameIndex } from '#view/name-index.ts';
import { useSaving } from './saving.ts';

interface Props {
  readonly names: NameIndex;
  /** Also when the dialog is closed by Esc. */
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks what to do with notes that are not saved, before one leaves the meeting. */
export function LeaveDialog({ names, onStay, onLeave }: Props) {
  const { setting, organisation } = usePageFrame();
  const { leave } = setting.words.notes;
  const { failed, saveMinutes } = useSaving(organisation, names, setting);
  return (
    <Modal title={leave.title} onClosed={onStay}>
      {(close) => (
        <>
          <p className="note-buttons">
            <button type="button" className="note-first" onClick={() => saveMinutes() && onLeave()}>
              {leave.save}
            </button>
            <button type="button" onClick={onLeave}>
              {leave.leave}
            </button>
            <button type="button" onClick={close}>
              {leave.stay}
            </button>
          </p>
          <p className="note-quiet">{leave.text}</p>
          <Failed text={failed} />
        </>
      )}
    </Modal>
  );
}
