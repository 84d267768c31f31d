/** Everything that stands in the way of all else: a meeting, and what is asked in it. The last one opened is last. */
const modals = (): Element[] => [...document.querySelectorAll(':modal')];

/** Whether a meeting, or something asked in it, stands in the way of all else. */
export const isUnderModal = (): boolean => modals().some((one) => one instanceof HTMLDialogElement);

/** Only what is inside the dialog that stands before all else can be pressed, read and reached by Tab. */
const placeFor = (): Element => modals().findLast((one) => one instanceof HTMLDialogElement) ?? document.body;

/**
 * Keeps an element in front and within reach, also of a meeting that fills the window. `isWanted` says whether it is to
 * be there now; the function that is given back looks anew.
 */
export function keepOnTop(host: HTMLElement, isWanted: () => boolean, changed: () => void): () => void {
  let over: readonly Element[] = [];
  const place = (): void => {
    const focused = host.shadowRoot?.activeElement;
    host.popover = isWanted() ? 'manual' : null;
    const parent = host.popover === null ? document.body : placeFor();
    if (host.parentElement !== parent) parent.append(host);
    if (host.popover === null) return;
    // What is shown last is in front, so it is shown once more.
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
