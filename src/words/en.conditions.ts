import { format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';

const months = (count: number): string =>
  count === 0 ? 'less than a month' : count === 1 ? 'one month' : `${numberWord(count)} months`;

const moved = (percent: number): string =>
  `${percent > 0 ? 'grown' : 'fallen'} by ${format.number(Math.abs(percent))} per cent`;

export const enConditions: PageWords['conditions'] = {
  lead: 'What needs to be there for people to be met well, and how things stand with it.',
  none: 'No conditions have been entered.',
  absent: (names) => `The unit has no figures on this: ${names}.`,
  absentWhole: (names) => `There are no figures on this for the whole, but there may be for single units: ${names}.`,
  decision: (text, body) => `${text} (${body})`,
  cases: 'Cases',
  posts: 'Posts',
  casesIndex: 'Cases, index',
  postsIndex: 'Posts, index',
  load: 'Cases per post',
  growth: (cases, posts, since) => {
    if (cases === 0 && posts === 0) return `There are as many cases and posts as in ${since}.`;
    if (cases === 0) return `There are as many cases as in ${since}, while posts have ${moved(posts)}.`;
    const begun = `Cases have ${moved(cases)} since ${since}`;
    if (posts === 0) return `${begun}, while there are as many posts as then.`;
    return cases > 0 === posts > 0
      ? `${begun}, and posts by ${format.number(Math.abs(posts))} per cent.`
      : `${begun}, while posts have ${moved(posts)}.`;
  },
  noGrowth: 'It can not be said whether posts have kept up with cases: figures are missing.',
  foresight: {
    within: 'The limit has not been passed.',
    before: (count, period) =>
      `The decision came in time: ${months(count)} before ${period}, when the limit was passed.`,
    during: (period) => `The decision came in time: in ${period}, when the limit was passed.`,
    after: (count, period) =>
      `The decision came too late: ${months(count)} after ${period}, when the limit was passed.`,
    undecided: (period) => `The limit was passed in ${period}, and nothing has been decided.`,
    below: {
      'too-late': (units) => `For ${units} the decision came too late.`,
      undecided: (units) => `For ${units} it has been passed, and nothing has been decided.`,
    },
  },
  limit: (limit) => `The limit is ${limit} cases per post.`,
  noLimit: 'No limit has been set for cases per post.',
  loadNow: (load, period) => `${load} cases per post, ${period}.`,
  passed: 'The limit is passed',
  indexMeaning: (period, from) => `Both are counted from 100, which is ${period}. The scale begins at ${from}.`,
  steps: {
    through: (all, through) => {
      if (all === 0) return 'Nobody came to the first step.';
      if (through === all) return `All ${format.number(all)} came the whole way.`;
      return `Of ${format.number(all)}, ${through === 0 ? 'none' : format.number(through)} came the whole way.`;
    },
    mostLeft: (count, step) =>
      `Those who did not come the whole way most often stopped at “${step}”: ${format.number(count)}.`,
    whole: 'Shares are of those at the first step.',
  },
  band: {
    inside: (from, to) => `Within ${from}–${to} per cent`,
    outside: (from, to) => `Outside ${from}–${to} per cent`,
    within: 'Within',
    without: 'Outside',
    column: 'Place',
    census: 'Everybody is counted. That is why no uncertainty stands here.',
    before: 'The line shows the time before.',
  },
  fewMeans: (points) =>
    `A single one more or less changes the figure by ${points} percentage ${points === '1' ? 'point' : 'points'}.`,
  gap: 'Shown on the page about trust',
};
