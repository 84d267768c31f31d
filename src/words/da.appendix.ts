import type { AppendixWords } from './sv.appendix.ts';

export const daAppendix: AppendixWords = {
  title: 'Bilag til mødet',
};
