import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** On top of everything, whatever the browser would do with Esc: only leaving the meeting closes it. */
export function useStanding(onLeave: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useEffectEvent(onLeave);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const again = () => {
      if (shown?.isConnected !== true || shown.open) return;
      shown.showModal();
      closed();
    };
    shown?.addEventListener('close', again);
    return () => {
      shown?.removeEventListener('close', again);
      shown?.close();
    };
  }, []);
  return dialog;
}

/** The focus stays with whoever pages by button; where it was on something that has gone, it goes to the new screen. */
export function useFocusKept(
  dialog: RefObject<HTMLDialogElement | null>,
  step: number,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const met = useRef(0);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isKept = dialog.current?.contains(activeElement) === true && activeElement !== dialog.current;
    if (met.current === 0 || !isKept) place.current?.focus({ preventScroll: true });
    met.current = step;
  }, [dialog, step]);
  return place;
}

/** What is new is shown from its beginning, however far down in what was before it one had come. */
export function useTop(scroller: RefObject<HTMLElement | null>, ...shown: readonly unknown[]): void {
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [scroller, ...shown]);
}
