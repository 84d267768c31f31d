import { cleaned, type Note, type NoteDraft, type NoteKind, tidied } from './note.ts';

/** Where a draft waits: one new note of each kind, and one change of each note by its key. */
export type DraftSlot = NoteKind | Note['key'];

/** What has been written during a meeting, what of it is in a file, and what is half written. */
export interface Notebook {
  /** In the order they were written. */
  readonly notes: readonly Note[];
  /** Notes and drafts as they stood when they were saved: one that has been changed since is another. */
  readonly saved: ReadonlySet<NoteDraft>;
  readonly drafts: ReadonlyMap<DraftSlot, NoteDraft>;
  /** When something was put in a file the last time, and how much. */
  readonly lastSaved: { readonly count: number; readonly at: Date } | null;
  /** The note that was taken away last, and where it stood. */
  readonly removed: { readonly note: Note; readonly at: number } | null;
  /** Every key that a note has had, also one that is gone: a file may hold it. */
  readonly given: ReadonlySet<Note['key']>;
}

export const EMPTY_NOTEBOOK: Notebook = {
  notes: [],
  saved: new Set(),
  drafts: new Map(),
  lastSaved: null,
  removed: null,
  given: new Set(),
};

/** The reader's day, YYYY-MM-DD, and clock. */
export interface Moment {
  readonly date: string;
  readonly hour: number;
  readonly minute: number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Unique within the book, and in the table of all meetings unless two books are written in the same minute. */
function keyAt({ date, hour, minute }: Moment, { given }: Notebook): string {
  const first = `${date}-${twoDigits(hour)}${twoDigits(minute)}`;
  for (let at = 1; ; at += 1) {
    const key = at === 1 ? first : `${first}-${at}`;
    if (!given.has(key)) return key;
  }
}

/** The book with one more note, last. Ask noteFault first. */
export function withAdded(book: Notebook, draft: NoteDraft, at: Moment): Notebook {
  const key = keyAt(at, book);
  const note: Note = { ...tidied(draft), key, date: at.date };
  return { ...book, notes: [...book.notes, note], given: new Set([...book.given, key]) };
}

/** The book with a note changed. It keeps its key, its day and its place; one that is not there is no longer written of. */
export function withChanged(book: Notebook, key: Note['key'], draft: NoteDraft): Notebook {
  const change = (note: Note): Note => (note.key === key ? { ...tidied(draft), key, date: note.date } : note);
  return { ...book, notes: book.notes.map(change) };
}

/** The book without a note and what was half-written of it. */
export function withRemoved(book: Notebook, key: Note['key']): Notebook {
  const at = book.notes.findIndex((note) => note.key === key);
  const note = book.notes[at];
  if (note === undefined) return book;
  return { ...withDraft(book, key, null), notes: book.notes.toSpliced(at, 1), removed: { note, at } };
}

/** The note that was removed last is back where it was. */
export function withRestored(book: Notebook): Notebook {
  const { removed, notes } = book;
  if (removed === null) return book;
  return { ...book, notes: notes.toSpliced(removed.at, 0, removed.note), removed: null };
}

/** Keeps a half-written text; null, or one without a text, leaves nothing in its place. */
export function withDraft(book: Notebook, slot: DraftSlot, draft: NoteDraft | null): Notebook {
  const drafts = new Map(book.drafts);
  if (draft === null || cleaned(draft.text) === '') drafts.delete(slot);
  else drafts.set(slot, draft);
  return { ...book, drafts };
}

/** The book when these have been put in a file. */
export const withSaved = (book: Notebook, written: readonly NoteDraft[], at: Date): Notebook => ({
  ...book,
  saved: new Set([...book.saved, ...written]),
  lastSaved: { count: written.length, at },
});

/** Everything that no file holds as it now stands, half-written things too. */
export const unsavedIn = ({ notes, drafts, saved }: Notebook): readonly NoteDraft[] =>
  [...notes, ...drafts.values()].filter((one) => !saved.has(one));
