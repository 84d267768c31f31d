export const svAppendix = {
  title: 'Underlag till mötet',
};

export type AppendixWords = typeof svAppendix;
