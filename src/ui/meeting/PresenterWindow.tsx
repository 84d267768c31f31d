import { type ReactNode, useEffectEvent, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';

/** Where the window is put the first time; the browser remembers nothing of it. */
const SIZE = 'popup,width=760,height=720';

/**
 * Opens a window for the presenter, in the style of this one. It has no address, so what it shows comes from here. Nor has
 * it a name: by name one would be given a window that shows something already, here or in the meeting of another tab.
 *
 * Missing: null where the browser does not allow it.
 */
export function openPresenter(title: string): Window | null {
  const opened = window.open('', '_blank', SIZE);
  if (opened === null) return null;
  const page = opened.document;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
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
  const pressed = useEffectEvent(onKey);
  const closed = useEffectEvent(onClosed);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event);
    const gone = () => closed();
    // Nothing in it would work once this window is loaded anew.
    const close = () => into.close();
    into.document.addEventListener('keydown', press);
    into.addEventListener('pagehide', gone);
    window.addEventListener('pagehide', close);
    return () => {
      into.document.removeEventListener('keydown', press);
      into.removeEventListener('pagehide', gone);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [into]);
  return createPortal(children, into.document.body);
}
