import type { PageWords } from './sv.pages.ts';

/** What stands on every page that listens: which of them, and to whom. */
export const enListening: PageWords['listening'] = {
  label: 'Users’ voice',
  survey: 'The survey',
  trust: 'Trust',
  voice: 'You said – we did',
  choose: 'Show for',
  findUnit: 'Find another unit',
};
