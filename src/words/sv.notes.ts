export const svNotes = {
  title: 'Frågor och beslut i dag',
};

export type NotesWords = typeof svNotes;
