import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

export const enTrust: PageWords['trust'] = {
  title: 'Trust',
  promise: (promise) =>
    `The municipality has promised ${numberWord(promise)} good experiences for each bad one. It is a promise, not a law of nature.`,
  noPromise:
    'The municipality has not promised how many good experiences there should be for a bad one. This is how it is.',
  balance: 'Good experiences against bad',
  balanceText: 'Those who answer “neither” count on neither side.',
  counts: (good, bad, neutral) =>
    `${format.number(good)} good against ${bad === 0 ? 'none' : format.number(bad)} bad${neutral === null ? '' : ` (${format.number(neutral)} neither)`}`,
  ratio: (ratio, from, to) => `${ratio} good per bad, uncertainty ${from}–${to}`,
  onlyGood: (from) => `with the uncertainty at least ${from} good per bad`,
  noneEither: 'Nobody has answered that it was good or bad.',
  missing: (missing, promise, turned) =>
    `${format.number(missing)} more good would make ${numberWord(promise)} to one – or ${turned === 1 ? 'one bad answer' : `${numberWord(turned)} bad answers`} that had been good.`,
  status: {
    reached: 'The promise is kept',
    'reached-uncertain': 'The promise is reached, but it may be chance',
    'not-reached-uncertain': 'The promise is not reached, but it may be chance',
    'not-reached': 'The promise is not kept',
  },
  withheld: 'Too few good and bad answers to hold against each other',
  forEachBad: 'For each bad experience',
  more: (count) => `and ${count} more`,
  waves: 'All waves',
  unitsTitle: 'Unit by unit',
  unitsText: 'The units stand in the order of the organisation, not by result.',
  column: {
    good: 'Good',
    bad: 'Bad',
    neutral: 'Neither',
    ratio: 'Good per bad',
    interval: 'Uncertainty',
    status: 'The promise',
  },
  noQuestions: 'There are no questions to users to count from.',
  gaps: 'What was expected, and what came of it',
  gapsText: 'In the same survey users have said what they expected and how it turned out.',
  expected: 'Expected it',
  experienced: 'Got it',
  gap: {
    'more-than-expected': (points, from, to) =>
      `More got it than had expected it: ${points} percentage points more (${from}–${to})`,
    'less-than-expected': (points, from, to) =>
      `More had expected it than got it: ${points} percentage points fewer (${from}–${to})`,
    'cannot-tell': () => 'It can not be said whether it turned out better or worse than expected',
  },
  noGap: 'They can not be compared: one of the questions has no figures.',
  pairs: 'Trust goes both ways',
  pairsText: 'Trust is never added up into one figure. Each way has its own.',
  pair: (one, other) => `${capital(one)} and ${other}`,
  notAsked: 'Have not been asked',
  says: (one, other) => `${capital(one)} on ${other}`,
  party: {
    users: 'users',
    relatives: 'relatives',
    staff: 'staff',
    managers: 'managers',
    politicians: 'politicians',
    partners: 'partners',
  },
};
