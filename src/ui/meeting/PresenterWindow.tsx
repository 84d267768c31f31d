import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** Where the window is put the first time; the browser remembers nothing of it. */
const SIZE = 'popup,width=760,height=720';

/**
 * Opens the presenter's own window, in the style of this one. It has no address, so what it shows comes from here.
 *
 * Missing: null where the browser does not allow it.
 */
export function openPresenter(title: string): Window | null {
  const opened = window.open('', 'presenter', SIZE);
  if (opened === null) return null;
  const page = opened.document;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.head.querySelectorAll('link, style').forEach((old) => void old.remove());
  page.body.replaceChildren();
  page.body.className = 'presenter';
  for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true));
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const copy = page.importNode(sheet);
    // An address is read from where the window stands, and this one stands nowhere.
    copy.href = sheet.href;
    page.head.append(copy);
  }
  return opened;
}

interface Props {
  readonly into: Window;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** What is shown in the presenter's window. It closes with the meeting, and the meeting goes on when it is closed. */
export function PresenterWindow({ into, onKey, onClosed, children }: Props) {
  const [key, closed] = [useRef(onKey), useRef(onClosed)];
  key.current = onKey;
  closed.current = onClosed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ref is the same ref each time
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => key.current(event);
    const gone = () => closed.current();
    into.document.addEventListener('keydown', pressed);
    into.addEventListener('pagehide', gone);
    return () => {
      into.document.removeEventListener('keydown', pressed);
      into.removeEventListener('pagehide', gone);
      into.close();
    };
  }, [into]);
  return createPortal(children, into.document.body);
}
