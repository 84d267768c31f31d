import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import type { Note, NoteDraft } from '#domain/meeting/note.ts';

/** A question as somebody writes it. */
export const draftOf = (more: Partial<NoteDraft> = {}): NoteDraft => ({
  ...{ kind: 'question', text: 'Varför svarar så få?', by: 'Socialnämnden', effectBy: null },
  ...{ goal: goalId('mota'), unit: unitId('ornen'), indicator: indicatorId('bemotande') },
  ...more,
});

export const noteOf = (more: Partial<Note> = {}): Note => ({
  ...draftOf(),
  key: '2026-03-10-1405',
  date: '2026-03-10',
  ...more,
});
