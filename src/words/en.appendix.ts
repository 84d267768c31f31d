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
      ? 'One more unit has left a comment. It stands on the unit’s page.'
      : `${capital(numberWord(count))} more units have left comments. They stand on the units’ pages.`,
  record: 'Asked and decided',
  questions: 'Questions',
  recordNone: 'Nothing has been written down here yet.',
};
