import type { AppendixWords } from './sv.appendix.ts';

export const enAppendix: AppendixWords = {
  title: 'Papers for the meeting',
};
