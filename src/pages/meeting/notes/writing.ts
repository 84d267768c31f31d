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
import type { VoiceNames } from '#view/voice-names.ts';
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

function changed(start: NoteDraft, { text, by, goal, unit, effectBy }: Partial<NoteFields>, { tree }: VoiceNames) {
  return {
    ...(text === undefined ? {} : { text }),
    ...(by === undefined ? {} : { by }),
    ...(goal === undefined ? {} : ofGoal(start, goal)),
    ...(unit === undefined ? {} : { unit: unit === tree.root.id ? null : unitId(unit) }),
    ...(effectBy === undefined ? {} : { effectBy: effectBy === '' ? null : effectBy }),
  };
}

/** A note while it is being written. What is neither saved nor thrown away stays as a draft when the writing ends. */
export function useWriting(start: NoteDraft, note: Note | undefined, today: string, names: VoiceNames) {
  const notes = useNotes();
  const slot = note?.key ?? start.kind;
  const [before] = useState(() => notes.drafts.get(slot));
  const [draft, setDraft] = useState(before ?? note ?? start);
  const [fault, setFault] = useState<FoundFault | null>(null);
  const kept = useRef<NoteDraft | null>(before ?? null);
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
    keepDraft(slot, null);
  };
  /** Whether it was kept. */
  const save = (): boolean => {
    const found = faultIn(draft, note?.date ?? today);
    setFault(found);
    if (found !== null) return false;
    if (note === undefined) notes.add(draft, today);
    else notes.change(note.key, draft);
    drop();
    return true;
  };
  return { draft, fault, isFromBefore: before !== undefined, put, drop, save };
}
