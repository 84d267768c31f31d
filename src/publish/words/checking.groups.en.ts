import type { GroupProblems } from '#publish/check/problems.groups.ts';
import type { Catalogue } from './advice.ts';
import { PARTY_WORDS } from './parties.ts';
import { phrasesIn } from './phrases.ts';

const { quoted, number } = phrasesIn('en');

const MEANT: { readonly [means in GroupProblems['group-answers-exceed-whole']['means']]: string } = {
  good: 'good answers',
  neutral: 'answers that are neither good nor bad',
  bad: 'bad answers',
  none: 'answers that are not counted',
};

/** Words for what is wrong with answers by group. */
export const checkingGroupsEn: Catalogue<GroupProblems> = {
  'groups-of-others': ({ question, asked }) => ({
    what: `${quoted(question)} is put to ${PARTY_WORDS.en[asked]}, but the groups divide the users.`,
    todo: 'Remove the rows, or correct the id of the question.',
  }),
  'group-answers-missing': ({ axis, question, wave, groups }) => ({
    what: `The answers to ${quoted(question)} in the wave ${wave} are divided by ${quoted(axis)}, but there is no row for ${groups.map(quoted).join(', ')}.`,
    todo: 'Add one row at least for each group. If nobody in the group answered: write 0.',
  }),
  'group-answers-exceed-whole': ({ axis, question, wave, means, groups, answers }) => ({
    what: `${quoted(question)}, the wave ${wave}: the groups of ${quoted(axis)} have ${number(groups)} ${MEANT[means]} together, but the file of answers has ${number(answers)}.`,
    todo: 'Check the numbers in both files, and that nobody is counted in two groups.',
  }),
  'group-answers-exceed-group': ({ axis, question, wave, group, answers, answered }) => ({
    what: `${quoted(question)}, the wave ${wave}: the group ${quoted(group)} of ${quoted(axis)} has ${number(answers)} answers, but by the file of groups ${number(answered)} of them answered.`,
    todo: 'Check the numbers in both files.',
  }),
};
