import { capital, format, numberWord } from './en.number.ts';
import type { AppendixWords } from './sv.appendix.ts';

export const enAppendix: AppendixWords = {
  title: 'Papers for the meeting',
  link: 'Papers for the meeting (print)',
  lead: 'This is how the paper looks. Each goal begins on a new page, with its tables in full.',
  choose: 'Which papers',
  whole: 'All of the papers',
  goal: (title) => `Only the goal: ${title}`,
  print: 'Print',
  printed: (day) => `Printed ${day}`,
  goals: 'The goals, in a sentence each',
  ofGoals: (place, all) => `Goal ${format.number(place)} of ${format.number(all)}`,
  moreWords: (count) =>
    count === 1
      ? 'One more unit has left a comment. It stands elsewhere in these papers.'
      : `${capital(numberWord(count))} more units have left comments. They stand elsewhere in these papers.`,
  allWords: 'What the units have said of this stands elsewhere in these papers.',
  restOfWords: 'More units have the floor',
  following: (parts) => `After that: ${parts}.`,
  dots: (from, to) =>
    `The scale goes from ${from} to ${to}. The tick shows the wave before, the broad line the uncertainty.`,
  dotsOfMeasure: (from, to) => `The scale goes from ${from} to ${to}. The tick shows the period before.`,
  record: 'Asked and decided',
  questions: 'Questions',
  recordText: 'What waits for an answer or is to be followed up, and what is new since the last meeting.',
  older: {
    questions: (count) =>
      count === 1 ? 'one older question with an answer' : `${numberWord(count)} older questions with answers`,
    decisions: (count) => (count === 1 ? 'one older decision' : `${numberWord(count)} older decisions`),
    stopped: (count) =>
      count === 1
        ? 'one thing that you stopped doing earlier'
        : `${numberWord(count)} things that you stopped doing earlier`,
    corrections: (count) => (count === 1 ? 'one older correction' : `${numberWord(count)} older corrections`),
  },
  olderAt: (things, page, address) => `${capital(things)} can be read online under ‘${page}’ (${address}).`,
  recordNone: (titles) => `Nothing has been written down under ${titles}.`,
};
