import type { NotesWords } from './sv.notes.ts';

export const daNotes: NotesWords = {
  title: 'Spørgsmål og beslutninger i dag',
};
