import { capital, numberWord } from './en.number.ts';
import type { svCaution } from './sv.caution.ts';

/** What is said in English so that nobody reads more out of a figure than it holds. */
export const enCaution: typeof svCaution = {
  stale: (period) => `The latest figure is from ${period}. Nothing newer has come.`,
  staleHidden: (period) => `The latest figure is from ${period}. There is nothing newer to show.`,
  chance: (compared, expected) =>
    `${capital(numberWord(compared))} figures on this page are compared with earlier measurements. ${
      Math.round(expected) === 0
        ? 'Chance alone may move one of them enough to notice.'
        : `Chance alone would move about ${numberWord(Math.round(expected))} of them enough to notice.`
    }`,
};
