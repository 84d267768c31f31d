import { useEffectEvent, useLayoutEffect } from 'react';
import { type Act, actOf, type Focused } from '#view/meeting/keys.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';
const BUTTONS = 'button, summary, a[href]';

function focusedIn(target: EventTarget | null): Focused {
  // Not instanceof: the presenter's window has elements of its own kind.
  const element = target as Partial<Element> | null;
  const find = (selector: string) => element?.closest?.(selector) ?? null;
  if (find(FIELDS) !== null) return 'field';
  if (find(BUTTONS) !== null) return 'button';
  const box = find('.table-box');
  return box !== null && box.scrollWidth > box.clientWidth ? 'sideways' : 'other';
}

/** Hears the keys of the meeting, in this window and in any other that is given what it returns. */
export function useKeys(act: (act: Act) => void): (event: KeyboardEvent) => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const asked = actOf(event, focusedIn(event.target));
    if (asked === null || (event.repeat && asked !== 'next' && asked !== 'previous')) return;
    event.preventDefault();
    act(asked);
  };
  const pressed = useEffectEvent(hear);
  // Before it is shown: a key pressed at first sight is heard.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return hear;
}
