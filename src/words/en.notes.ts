import type { NotesWords } from './sv.notes.ts';

export const enNotes: NotesWords = {
  title: 'Questions and decisions today',
};
