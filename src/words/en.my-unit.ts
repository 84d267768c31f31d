import { capital, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const things = (count: number): string => (count === 1 ? 'one thing' : `${numberWord(count)} things`);

/** What is new in a unit, what is to be done there, and whom it may learn from, in English. */
export const enMyUnit: PageWords['myUnit'] = {
  label: 'In the unit just now',
  news: {
    title: 'New since the last release',
    since: (day) => `Compared with the release of ${day}.`,
    period: (period) => `New figures for ${period}`,
    before: (verdict) => `Before: ${verdict}`,
    changed: (count, day) =>
      `${count === 1 ? 'One figure has' : `${capital(numberWord(count))} figures have`} changed since the release of ${day}`,
    moreChanged: (count) =>
      count === 1 ? 'One more has changed.' : `${capital(numberWord(count))} more have changed.`,
    none: 'No new or changed figures, and nothing new to say of those there were.',
  },
  toDo: {
    title: 'To do',
    tell: (count) => `Tell people what came of ${things(count)}`,
    since: (day) => `Since ${day}:`,
    answer: (count) => (count === 1 ? 'Answer one question' : `Answer ${numberWord(count)} questions`),
    close: (count) => (count === 1 ? 'Say how one trial went' : `Say how ${numberWord(count)} trials went`),
    follow: (count) => (count === 1 ? 'Follow up one decision' : `Follow up ${numberWord(count)} decisions`),
    oldest: (day) => `The oldest since ${day}:`,
  },
  learn: {
    title: 'Learn from',
    text: 'Here the answers are clearly better than in the other units, more than chance usually gives. Do ask them how they work.',
  },
};
