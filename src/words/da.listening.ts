import type { PageWords } from './sv.pages.ts';

/** What stands on every page that listens: which of them, and to whom. */
export const daListening: PageWords['listening'] = {
  label: 'Borgernes stemme',
  survey: 'Spørgeskemaet',
  trust: 'Tillid',
  voice: 'I sagde – vi gjorde',
  choose: 'Vis for',
  findUnit: 'Find en anden enhed',
};
