import { numberWord } from './en.number.ts';
import type { GroupDiffers } from './sv.equality.ts';
import type { PageWords } from './sv.pages.ts';

function differs(how: string, { question, group, other, share, others }: GroupDiffers): string {
  const [than, who] = other === null ? ['', ' in the other groups'] : [` than in the group ${other}`, ''];
  return `On the question “${question}”, good answers are ${how} in the group ${group}${than}: ${share} against ${others}${who}. That is more than chance tends to give.`;
}

const asked = (questions: number): string => (questions === 1 ? 'one question' : `${numberWord(questions)} questions`);

export const enEquality: PageWords['equality'] = {
  title: 'Do we meet everyone equally well?',
  text: 'Each group is held against all the other groups together. They stand in their own order, not by result. Those who are in no group are not part of this.',
  lower: (found) => differs('less common', found),
  higher: (found) => differs('more common', found),
  alike: (questions) =>
    `${questions === null ? 'The' : `On ${asked(questions)} the`} groups answer alike: a difference of more than ten percentage points is unlikely.`,
  cannotTell: (questions) =>
    `${questions === null ? 'There' : `On ${asked(questions)} there`} is no certain difference between the groups. With so few answers there may be one all the same.`,
  withheld: 'One of the groups is so small that the answers are not shown.',
  withheldOf: (question) =>
    `On the question “${question}” so few in one of the groups answered that the answers are not shown.`,
  onlyOne: 'There are answers from no more than one group.',
  chance: (comparisons, expected, seldom) => {
    if (comparisons === 1) return 'Chance alone would seldom make the only comparison look like a difference.';
    const some = Math.round(expected);
    const few = seldom ? 'would seldom make any' : 'may make one';
    const made = some === 0 ? few : `would make about ${numberWord(some)}`;
    return `Of the ${numberWord(comparisons)} comparisons that were made, chance alone ${made} look like a difference.`;
  },
  each: 'Question by question',
  column: { question: 'Question', group: 'Group' },
};
