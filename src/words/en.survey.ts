import { format } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const { number, percent, percentNumber } = format;

/** 58%, or 55–58% where the questions differ. */
const rate = ([low, high]: readonly [number, number]): string =>
  percent(low) === percent(high) ? percent(high) : `${percentNumber(low)}–${percent(high)}`;

/** What the survey page says in English. */
export const enSurvey: PageWords['survey'] = {
  sets: 'Which questions',
  ownQuestions: 'Our own questions',
  noSet: 'The questions that the link leads to are not in this release. Here are other questions instead.',
  noQuestions: 'No questions have been entered.',
  notAsked: 'These questions have not been asked here.',
  wave: 'Round',
  earlier: (period, latest) => `You are looking at an earlier round, ${period}. The latest is from ${latest}.`,
  noWave: (period, latest) =>
    `The questions were not asked in ${period}. You are looking at the latest round, from ${latest}.`,
  showLatest: 'Show the latest',
  answered: ({ fewest, most, invited, rates }) => {
    const persons = fewest === most ? number(most) : `Between ${number(fewest)} and ${number(most)}`;
    const asked = invited === null ? '' : ` of the ${number(invited)} people asked`;
    const each = fewest === most ? '' : ' each question';
    if (rates === null) return `${persons} answered${each}. How many were asked is not known.`;
    const part = invited === null ? `, ${rate(rates)} of those asked` : `, ${rate(rates)}`;
    return `${persons}${asked} answered${each}${part}. What the others would have answered we do not know.`;
  },
  allWithheld: 'So few answered that no answers are shown.',
  modeChange: (before, modes) =>
    `We did not ask in the same way as in ${before} (then: ${modes}). The two rounds may therefore not be quite comparable.`,
  before: 'The thin line shows the round before.',
  lowest: (name) =>
    `The question ‘${name}’ clearly has a lower share of good answers than each of the other questions.`,
  spread: 'How the answers spread',
  good: (count) => `${number(count)} good`,
  neutral: (count) => `${number(count)} neither`,
  bad: (count) => `${number(count)} bad`,
  answers: (count) => `${number(count)} ${count === 1 ? 'answer' : 'answers'}`,
  mix: 'Who is missing among the answers?',
  mixNone: 'No group is missing among the answers more than chance gives.',
  mixLess: (group, served, answered) => `${group}: ${served} of those we meet but ${answered} of those who answered.`,
  mixRule: 'A group is named when the difference is larger than chance gives in 99 cases of 100.',
  mixWithheld: 'One of the groups is so small that the figures are not shown.',
  mixWhole: 'Who is missing among the answers is shown only for the whole:',
  served: 'of those we meet',
  answeredOf: 'of those who answered',
  group: 'Group',
  each: 'Question by question',
  eachLatest: 'What is said here holds up to the latest round.',
  parties: 'The same question to everyone',
  partiesText: (period) => `Latest: ${period}. Answers from different groups are never added together.`,
  overTime: 'Time by time',
  overTimeText:
    'Where something has clearly changed, it says so in words. Otherwise the swings are the usual ones, or the answers too few.',
  party: {
    users: 'Users',
    relatives: 'Relatives',
    staff: 'Staff',
    managers: 'Managers',
    politicians: 'Politicians',
    partners: 'Partners',
  },
  staffAnswer: 'Those who answer here are the people who work in the services, not the users.',
  indexes: 'Summed up as indexes',
  indexText: 'An index goes from 0 to 100. It is shown only when every question under it can be shown.',
  statements: 'Statement by statement',
  trustElsewhere: 'The questions about trust are shown on a page of their own.',
};
