import { capital, format, numberWord, part } from './en.number.ts';
import type { Words } from './sv.ts';

/** What the first page says in English. */
export const enOverview: Words['overview'] = {
  title: 'Overview',
  moved: (moved, all) =>
    all === 0
      ? 'No goal is measured yet'
      : moved === 0
        ? `${all === 2 ? 'Neither of the two' : `None of the ${numberWord(all)}`} goals has clearly moved`
        : `${capital(part(moved, all))} goals ${moved === 1 ? 'has' : 'have'} really moved`,
  one: (moved) => (moved ? 'The goal has really moved' : 'The goal has not clearly moved'),
  chance: (readings, expected) => {
    const some = Math.round(expected);
    return `Of the ${format.number(readings)} figures on this page that can be compared, chance alone ${some ? `would move about ${numberWord(some)}` : 'may move one'} enough to notice.`;
  },
  group: { moved: 'Has really moved', ask: 'Worth asking about', unknown: 'Cannot be known yet' },
  noGoals: 'No goals have been entered',
  noGoalsText: 'The municipality has not entered any goals in this release.',
  indicators: 'What we measure',
  empty: 'There are no figures here yet. They come when the municipality publishes them.',
  noIndicator: 'How to follow up this goal has not been decided.',
  ask: 'To ask',
  allGoals: 'All goals, earlier ones too',
  values: 'Do we live by our values?',
  difference: 'Do we make a difference?',
  valuesNone: 'The questions have not been asked.',
  valuesSentence: (count) => {
    const asked = count.better + count.worse + count.steady + count.unknown;
    const some = (n: number): string =>
      n === asked ? (asked === 1 ? 'the question' : 'all questions') : `${numberWord(n)} question${n === 1 ? '' : 's'}`;
    const parts = [
      count.better > 0 ? `more good answers to ${some(count.better)}` : '',
      count.worse > 0 ? `fewer good answers to ${some(count.worse)}` : '',
      count.steady > 0
        ? `no certain change in ${asked > 1 && count.steady === asked ? 'any question' : some(count.steady)}`
        : '',
      count.unknown > 0 ? `too little to go on in ${some(count.unknown)}` : '',
    ].filter((said) => said !== '');
    return `${capital(format.list(parts))}.`;
  },
  scaleNote: 'Share of good answers in per cent, with the uncertainty in brackets.',
  nextMeeting: (body, day) => `Next meeting: ${body}, ${day}`,
  seeUnit: 'See all questions and answers',
};
