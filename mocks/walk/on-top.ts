/** Everything that stands in the way of all else: a meeting, and what is asked in it. The last one opened is last. */
const modals = (): Element[] => [...document.querySelectorAll(':modal')];

/** Whether something stands in the way of all else, so that what is beside it can be seen but not clicked. */
export const isUnderModal = (): boolean => modals().some((one) => one instanceof HTMLDialogElement);

/**
 * Keeps an element in front, also of a meeting that fills the window. `isWanted` says whether it is to be there now; the
 * function that is given back looks anew.
 */
export function keepOnTop(host: HTMLElement, isWanted: () => boolean, changed: () => void): () => void {
  let over: readonly Element[] = [];
  const place = (): void => {
    host.popover = isWanted() ? 'manual' : null;
    if (host.popover === null || !host.isConnected) return;
    // What is shown last is in front, so it is shown once more.
    const focused = host.shadowRoot?.activeElement;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus();
  };
  const look = (): void => {
    const now = modals();
    if (now.length === over.length && now.every((one, at) => one === over[at])) return;
    over = now;
    place();
    changed();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
  document.addEventListener('fullscreenchange', () => {
    over = modals();
    place();
    changed();
  });
  over = modals();
  place();
  return place;
}
