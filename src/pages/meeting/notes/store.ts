import { useEffect, useSyncExternalStore } from 'react';
import type { Note, NoteDraft } from '#domain/meeting/note.ts';
import {
  type DraftSlot,
  EMPTY_NOTEBOOK,
  type Moment,
  type Notebook,
  unsavedIn,
  withAdded,
  withChanged,
  withDraft,
  withRemoved,
  withRestored,
  withSaved,
} from '#domain/meeting/notebook.ts';

/** Only here: what is written is in memory, and goes with the tab. */
let book: Notebook = EMPTY_NOTEBOOK;
const hearers = new Set<() => void>();

function put(next: Notebook): void {
  book = next;
  for (const hear of hearers) hear();
}

function hearing(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

const momentOf = (date: string, now: Date): Moment => ({ date, hour: now.getHours(), minute: now.getMinutes() });

/** What is written in the meeting, and what can be done with it. */
export interface Notes {
  readonly all: readonly Note[];
  readonly drafts: ReadonlyMap<DraftSlot, NoteDraft>;
  readonly lastSaved: Notebook['lastSaved'];
  /** Half-written things count. */
  readonly hasUnsaved: boolean;
  /** How many no file holds as they stand, half-written ones among them. */
  readonly unsaved: number;
  /** The day is the reader's, YYYY-MM-DD. */
  readonly add: (draft: NoteDraft, date: string) => void;
  readonly change: (key: Note['key'], draft: NoteDraft) => void;
  readonly remove: (key: Note['key']) => void;
  /** The note that was removed last, until it is put back. */
  readonly removed: Note | null;
  readonly restore: () => void;
  readonly keepDraft: (slot: DraftSlot, draft: NoteDraft | null) => void;
  readonly markSaved: (written: readonly NoteDraft[]) => void;
  readonly forget: () => void;
}

const ACTS = {
  add: (draft, date) => put(withAdded(book, draft, momentOf(date, new Date()))),
  change: (key, draft) => put(withChanged(book, key, draft)),
  remove: (key) => put(withRemoved(book, key)),
  restore: () => put(withRestored(book)),
  keepDraft: (slot, draft) => put(withDraft(book, slot, draft)),
  markSaved: (written) => put(withSaved(book, written, new Date())),
  forget: () => put(EMPTY_NOTEBOOK),
} satisfies Partial<Notes>;

/** The notes of the meeting, the same wherever they are asked for. They survive a move to another page, and go with the tab. */
export function useNotes(): Notes {
  const { notes, drafts, lastSaved, removed } = useSyncExternalStore(hearing, () => book);
  const unsaved = unsavedIn(book).length;
  return { all: notes, drafts, lastSaved, unsaved, hasUnsaved: unsaved > 0, removed: removed?.note ?? null, ...ACTS };
}

const hold = (event: BeforeUnloadEvent): void => event.preventDefault();

let isAsking = false;

function askBeforeLeaving(): void {
  if (isAsking) return;
  isAsking = true;
  const turn = (): void => {
    if (unsavedIn(book).length > 0) window.addEventListener('beforeunload', hold);
    else window.removeEventListener('beforeunload', hold);
  };
  hearers.add(turn);
  turn();
}

/** From now on the browser asks before the tab is closed with something that no file holds, on whichever page that is. */
export const useAskBeforeLeaving = (): void => useEffect(askBeforeLeaving, []);
