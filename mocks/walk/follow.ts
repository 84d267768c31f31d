import { addressWith } from '#mocks/choice.ts';
import type { Move } from './moves.ts';

/** Goes where a move leads. Nothing that stands is loaded again unless the move says so. */
export function follow({ change, hash, isAnew }: Move, go: (address: URL) => void): void {
  const before = location.href;
  const next = addressWith(new URL(before), change);
  next.hash = hash;
  if (next.href === before) return;
  if (isAnew) {
    go(next);
    return;
  }
  history.pushState(null, '', next);
  // As after a click on a link: the app reads its address anew.
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: next.href }));
}

/** Tells of every change of the address while the page stands, also by the browser's own way back. */
export function onAddress(changed: () => void): void {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
}
