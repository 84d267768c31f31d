import { type KeyboardEvent, type ReactNode, use, useId, useLayoutEffect, useRef } from 'react';
import { Covering } from './covering.ts';
import { NotesStyle } from './NotesStyle.tsx';

interface Props {
  readonly title: string;
  /** When it is closed: by its own buttons, by Esc, or by what it stands in going away. */
  readonly onClosed: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** What has to be dealt with before the rest goes on. The first thing in it that can be used has the focus. */
export function Modal({ title, onClosed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed too when it is taken away, so that the focus goes back to where it was.
    return () => shown?.close();
  }, []);
  const cover = use(Covering);
  useLayoutEffect(() => {
    cover(title);
    return () => cover(null);
  }, [cover, title]);
  // A letter typed here is not a key of the page below.
  const keep = (event: KeyboardEvent): void => event.stopPropagation();
  const closed = (): void => {
    if (dialog.current?.open !== true) onClosed();
  };
  return (
    <>
      <NotesStyle />
      <dialog
        className="note-dialog"
        ref={dialog}
        aria-labelledby={id}
        onClose={closed}
        onKeyDown={keep}
        onKeyUp={keep}
      >
        <h2 id={id}>{title}</h2>
        {children(() => dialog.current?.close())}
      </dialog>
    </>
  );
}
