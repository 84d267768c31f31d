import '#ui/styles/all.css';
import { type ReactNode, useEffect, useState } from 'react';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import type { NoteKind } from '#domain/meeting/note.ts';
import { FrameProvider } from '#pages/frame/setting.tsx';
import { LeaveDialog } from '#pages/meeting/notes/LeaveDialog.tsx';
import { NoteDialog } from '#pages/meeting/notes/NoteDialog.tsx';
import { NotesToday } from '#pages/meeting/notes/NotesToday.tsx';
import { useAskBeforeLeaving, useNotes } from '#pages/meeting/notes/store.ts';
import { settingOf } from '#tests/view/builders.ts';
import { organisationOf } from '#tests/view/organisations.ts';
import { NAMES } from '#tests/view/voices.ts';
import { PageWordsProvider, WordsProvider } from '#ui/words.tsx';
import type { PageSetting } from '#view/setting.ts';
import { sv } from '#words/sv.ts';

const ABOUT = { goal: goalId('mota'), unit: unitId('ornen'), indicator: indicatorId('bemotande') };

const OPENED = new Map<string, NoteKind | 'leave'>([
  ['q', 'question'],
  ['d', 'decision'],
  ['l', 'leave'],
]);

/** What has become of the meeting. */
export const went = { left: 0, keys: [] as string[] };

/** A table to write at: as little of a meeting as notes can be written in. Q and D open, L leaves. */
function Desk({ setting }: { readonly setting: PageSetting }) {
  const { hasUnsaved } = useNotes();
  const [open, setOpen] = useState<NoteKind | 'leave' | null>(null);
  useAskBeforeLeaving();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const opened = OPENED.get(event.key);
      went.keys.push(event.key);
      if (opened === undefined) return;
      // The letter is a key here, and not the first one of what is written.
      event.preventDefault();
      setOpen(opened);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const close = (): void => setOpen(null);
  return (
    <main>
      <h1 tabIndex={-1}>{hasUnsaved ? 'unsaved' : 'all is kept'}</h1>
      <NotesToday setting={setting} names={NAMES} />
      {(open === 'question' || open === 'decision') && (
        <NoteDialog kind={open} about={ABOUT} names={NAMES} onDone={close} />
      )}
      {open === 'leave' && (
        <LeaveDialog
          names={NAMES}
          onStay={close}
          onLeave={() => {
            went.left += 1;
            close();
          }}
        />
      )}
    </main>
  );
}

/** The store of a page that nothing has been written on: all that was is forgotten first. */
function Emptied() {
  const { forget } = useNotes();
  useEffect(forget, [forget]);
  return null;
}

const inFrame = (part: ReactNode, setting: PageSetting) => (
  <WordsProvider words={sv}>
    <PageWordsProvider words={sv}>
      <FrameProvider frame={{ setting, organisation: organisationOf({ name: 'Exempelköping' }) }}>{part}</FrameProvider>
    </PageWordsProvider>
  </WordsProvider>
);

async function draw(part: () => ReactNode, setting: PageSetting) {
  await cleanup();
  const { rerender } = await render(inFrame(part(), setting));
  return { drawAgain: () => rerender(inFrame(part(), setting)) };
}

/** Everything that was written before is forgotten. */
export async function forgetNotes(): Promise<void> {
  await draw(() => <Emptied />, settingOf('demo'));
  await cleanup();
}

/**
 * Sits down at the table; with notes that were written before when asked to keep them. What it gives draws the table once
 * more, as a clock on it would.
 */
export async function sitDown({ setting = settingOf('demo'), keep = false } = {}) {
  if (!keep) await draw(() => <Emptied />, setting);
  Object.assign(went, { left: 0, keys: [] });
  return draw(() => <Desk setting={setting} />, setting);
}

/** The dialog that is open. */
export const dialog = () => page.getByRole('dialog');
export const field = () => dialog().getByRole('textbox').first();
export const closed = () => expect.element(dialog()).not.toBeInTheDocument();
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const type = (keys: string) => userEvent.keyboard(keys);

/** The texts that are listed, in their order. */
export const listed = () => [...document.querySelectorAll('.note-text')].map((text) => text.textContent);

/** With the keyboard alone. */
export async function write(key: 'q' | 'd', text: string): Promise<void> {
  await type(key);
  await expect.element(field()).toHaveFocus();
  await type(text);
  await type('{Control>}{Enter}{/Control}');
  await closed();
}
