import { useEffect, useRef, useState } from 'react';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import {
  cleaned,
  LONGEST_BY,
  LONGEST_NOTE,
  type Note,
  type NoteDraft,
  type NoteFault,
  noteFault,
} from '#domain/meeting/note.ts';
import type { NoteFields } from '#ui/meeting/notes/NoteForm.tsx';
import type { Became } from '#view/meeting/noted.view.ts';
import type { NameIndex } from '#view/name-index.ts';
import { useNotes } from './store.ts';

const FIELDS: Readonly<Record<NoteFault, keyof NoteFields>> = {
  ...{ 'no-text': 'text', 'long-text': 'text' },
  ...{ 'no-by': 'by', 'long-by': 'by' },
  'early-effect': 'effectBy',
};

/** A fault with the field it is in, and the length there against the longest. */
export interface FoundFault {
  readonly code: NoteFault;
  readonly field: keyof NoteFields;
  readonly length: number;
  readonly most: number;
}

function faultIn(draft: NoteDraft, date: string): FoundFault | null {
  const code = noteFault(draft, date);
  if (code === null) return null;
  const field = FIELDS[code];
  const isBy = field === 'by';
  return { code, field, length: cleaned(isBy ? draft.by : draft.text).length, most: isBy ? LONGEST_BY : LONGEST_NOTE };
}

/** The figure on the screen is of the goal on the screen, and of no other. */
const ofGoal = (start: NoteDraft, raw: string): Partial<NoteDraft> => ({
  goal: raw === '' ? null : goalId(raw),
  indicator: raw === (start.goal ?? '') ? start.indicator : null,
});

function changed(start: NoteDraft, { text, by, goal, unit, effectBy }: Partial<NoteFields>, { tree }: NameIndex) {
  return {
    ...(text === undefined ? {} : { text }),
    ...(by === undefined ? {} : { by }),
    ...(goal === undefined ? {} : ofGoal(start, goal)),
    ...(unit === undefined ? {} : { unit: unit === tree.root.id ? null : unitId(unit) }),
    ...(effectBy === undefined ? {} : { effectBy: effectBy === '' ? null : effectBy }),
  };
}

interface Writing {
  /** What a new note begins as. */
  readonly start: NoteDraft;
  /** A note to change; none to write a new one. */
  readonly note: Note | undefined;
  readonly names: NameIndex;
  /** Who asks where nobody is named: what is asked in a meeting, the meeting asks. */
  readonly committee: string;
  readonly today: string;
}

/** A note while it is being written. What is neither saved nor thrown away stays as a draft when the writing ends. */
export function useWriting({ start, note, names, committee, today }: Writing) {
  const notes = useNotes();
  const slot = note?.key ?? start.kind;
  const [before] = useState(() => notes.drafts.get(slot));
  const [draft, setDraft] = useState(before ?? note ?? start);
  const [fault, setFault] = useState<FoundFault | null>(null);
  const kept = useRef<NoteDraft | null>(before ?? null);
  const ended = useRef<Became | null>(null);
  const { keepDraft } = notes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the writing ends.
  useEffect(() => () => keepDraft(slot, kept.current), []);

  const put = (change: Partial<NoteFields>): void => {
    const next = { ...draft, ...changed(note ?? start, change, names) };
    // From the first letter on there is something to lose. The rest is kept when the writing ends.
    if (cleaned(kept.current?.text ?? '') === '') keepDraft(slot, next);
    kept.current = next;
    setDraft(next);
    setFault(null);
  };
  const drop = (): void => {
    kept.current = null;
    ended.current = 'dropped';
    keepDraft(slot, null);
  };
  /** Whether it was kept. */
  const save = (): boolean => {
    const isUnsigned = draft.kind === 'question' && cleaned(draft.by) === '';
    const signed = isUnsigned ? { ...draft, by: committee } : draft;
    const found = faultIn(signed, note?.date ?? today);
    setFault(found);
    if (found !== null) return false;
    if (note === undefined) notes.add(signed, today);
    else notes.change(note.key, signed);
    drop();
    ended.current = 'written';
    return true;
  };
  /** What became of it, once the writing has ended. */
  const became = (): Became => ended.current ?? (cleaned(kept.current?.text ?? '') === '' ? 'nothing' : 'kept');
  const asked = [...new Set(notes.all.filter(({ kind }) => kind === 'question').map(({ by }) => by))];
  return { draft, fault, isFromBefore: before !== undefined, asked, put, drop, save, became };
}
