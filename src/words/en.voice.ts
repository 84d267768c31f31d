import { capital, format, numberWord } from './en.number.ts';
import type { PageWords } from './sv.pages.ts';
import type { Asked } from './sv.voice.ts';

const ONE = { concern: 'concern', idea: 'idea', both: 'concern' } satisfies Record<Asked, string>;
const MANY = { concern: 'concerns', idea: 'ideas', both: 'concerns and ideas' } satisfies Record<Asked, string>;

const days = (count: number): string =>
  count === 1 ? 'one day' : `${format.number(count, count % 1 === 0 ? 0 : 1)} days`;
const things = (count: number): string => (count === 1 ? 'one thing' : `${format.number(count)} things`);
const have = (count: number): string => (count <= 1 ? 'has' : 'have');

/** What users have said, what became of it, and whether they were told, in English. */
export const enVoice: PageWords['voice'] = {
  title: 'You said\u00a0– we did\u00a0– we told you',
  answer: (all, changed, told, asked) => {
    if (all === 1) {
      const came = changed === 1 ? 'has led to a change that is made or planned' : 'has not led to a change';
      const heard = `those who said it have ${told === 1 ? '' : 'not '}been told what came of it`;
      return `The only ${ONE[asked]} ${came}, ${changed === told ? 'and' : 'but'} ${heard}.`;
    }
    const heard =
      told === 0
        ? 'nobody who spoke has been told yet what came of it'
        : told === all
          ? 'everybody who spoke has been told what came of it'
          : `for ${numberWord(told)} those who said it have been told what came of it`;
    const came = changed === all ? 'all have' : `${numberWord(changed)} ${have(changed)}`;
    return `Of ${format.number(all)} ${MANY[asked]} ${came} led to a change that is made or planned, and ${heard}.`;
  },
  onlyPraise: (count) =>
    count === 1
      ? 'So far there is praise once, and nothing that asks for a change.'
      : `So far there is praise ${format.number(count)} times, and nothing that asks for a change.`,
  half: (count) => `Half of them had an answer within ${days(count)}.`,
  halfUnknown: 'At least half are still waiting for an answer. So nobody can say how long an answer usually takes.',
  waiting: (count, day, age) =>
    count === 1
      ? `One is still waiting for an answer. It came on ${day} and had waited ${days(age)} when the figures were published.`
      : `${capital(numberWord(count))} are still waiting for an answer. The oldest came on ${day} and had waited ${days(age)} when the figures were published.`,
  kind: { concern: 'Concern', idea: 'Idea', praise: 'Praise' },
  stage: {
    received: 'No answer yet',
    answered: 'Answered, nothing decided yet',
    planned: 'Change planned',
    made: 'Change made',
    declined: 'No change, and why',
  },
  told: 'Have been told',
  toldOf: (told, all) => `${format.number(told)} of ${format.number(all)}`,
  praise: 'Praise',
  due: {
    title: 'To be told',
    text: 'Those who said this have not been told what came of it. What has waited longest comes first.',
    none: 'Nothing is waiting to be told.',
    since: (day, age, published) =>
      age === 0 ? `Since ${day}` : `Since ${day}: had waited ${days(age)} by ${published}`,
    all: (count) => `Show all ${format.number(count)} to be told`,
  },
  step: {
    said: 'You said',
    answer: 'We answered',
    plan: 'We planned',
    change: 'We did',
    'why-not': 'Why not',
    open: 'What comes of it',
    told: 'We told you',
  },
  notYet: 'not yet',
  notDecided: 'not decided yet',
  withheld: 'The words are not shown. There are so few here that somebody could be recognised.',
  unwritten: 'The words have not been written down.',
  people: (count) => (count === 1 ? 'one person' : `${format.number(count)} people`),
  fewPeople: 'too few for the number to be shown',
  link: { indicator: 'May be seen in', goal: 'Belongs to the goal', value: 'Belongs to the value' },
  filter: { state: 'State', value: 'Value', goal: 'Goal', all: 'All', clear: 'Show everything' },
  list: {
    title: 'Everything that has been said, the latest first',
    found: (shown, all) => (shown === all ? things(all) : `${format.number(shown)} of ${things(all)}`),
    more: 'Show more',
    none: 'Nothing that users have said is here yet. The first thing to be written down will show here.',
    noneChosen: 'Nothing fits what is chosen.',
  },
  periods: {
    title: 'What came of it, by half-year',
    text: 'Counted from the day it was said. The more people say, the more we can learn. Praise is left out of the shares, since it asks for no change.',
    name: (half, year) => `${half === 1 ? 'January–June' : 'July–December'} ${year}`,
    column: {
      period: 'Half-year',
      outcome: 'What came of it',
      changed: 'Change made or planned',
      answered: 'Have had an answer',
      told: 'Have been told what came of it',
      days: 'Half had an answer within',
      praise: 'Praise',
    },
    share: (percent, part, all) => `${percent} (${format.number(part)} of ${format.number(all)})`,
    soFar: (part, all) => `${format.number(part)} of ${format.number(all)} so far`,
    young: 'Too early to count',
    youngText: (count) =>
      `A half-year counts when ${days(count)} have passed since it ended. Before that, what came last in it has not had its time.`,
    nothing: 'nothing came in',
    days,
    daysUnknown: 'at least half are waiting',
    daysText:
      'What has not been answered counts as a longer wait than all that has. So the time can never look shorter than it is.',
  },
  column: {
    kind: 'Kind',
    theme: 'Theme',
    said: 'What was said',
    unit: 'Unit',
    people: 'People',
    received: 'Received',
    answered: 'Answered',
    stage: 'State',
    planned: 'Planned',
    plan: 'Plan',
    made: 'Made',
    change: 'Change',
    declined: 'Declined',
    reason: 'Why not',
    told: 'Told',
    how: 'How it was told',
    indicator: 'Indicator',
    goal: 'Goal',
    value: 'Value',
  },
  source: 'The units’ own notes on what users have said',
  event: {
    made: (text) => `After what users have said: ${text}`,
    planned: (text) => `Planned after what users have said: ${text}`,
  },
  onward: {
    label: 'More about the unit',
    surveyText: 'Question by question, how those who meet the unit have answered.',
    due: (count) =>
      count === 1 ? 'One thing is waiting to be told.' : `${capital(numberWord(count))} things are waiting to be told.`,
    noneDue: 'Everything there is to tell has been told.',
    none: 'Nothing has been written down yet.',
    waiting: 'What users have said, and what came of it.',
    failed: 'What users have said could not be fetched just now.',
    conditionsText: 'What has to be in place for the work to be good.',
  },
};
