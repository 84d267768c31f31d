import { enAbout } from './en.about.ts';
import { enFigure } from './en.figure.ts';
import { enVerdict } from './en.verdict.ts';
import { formats } from './format.ts';
import { enState } from './en.state.ts';
import type { Words } from './sv.ts';

const THREE_MONTHS = ['January–March', 'April–June', 'July–September', 'October–December'];
const FOUR_MONTHS = ['January–April', 'May–August', 'September–December'];

const format = formats('en', {
  quarter: (part, year) => `${THREE_MONTHS[part - 1]} ${year}`,
  tertial: (part, year) => `${FOUR_MONTHS[part - 1]} ${year}`,
});

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const numberWord = (n: number): string => NUMBERS[n] ?? format.number(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the product says in English. */
export const en: Words = {
  language: { code: 'en', name: 'English', choose: 'Language' },
  format,
  product: 'The Trust Compass',
  skip: 'Skip to the content',
  nav: { label: 'Main menu', overview: 'Overview', goals: 'Goals', units: 'Units', about: 'About the figures' },
  released: (day) => `figures from ${day}`,
  footer: {
    source: (name) => `Source: ${name}`,
    release: (id, day) => `Release ${id}, published ${day}`,
    contact: 'Questions about the figures',
    accessibility: 'Accessibility statement',
    nothingKept: 'The site keeps nothing about you and fetches nothing from any other website.',
  },
  provenance: {
    demo: 'Invented municipality – all figures are made up for demonstration',
    unknown: 'Unknown origin – nobody can say whether the figures are real',
    demoShort: 'DEMO',
    unknownShort: 'UNKNOWN ORIGIN',
    demoName: 'Invented figures',
    unknownName: 'Figures of unknown origin',
  },
  overdue: (published, next) => `The figures are from ${published}. New ones were due on ${next}, so things may have changed.`,
  coreTask: { label: 'Our core task', none: 'The core task has not been entered.', bearings: 'Directions' },
  missing: {
    'not-collected': 'The question was not asked',
    'no-answers': 'Nobody answered',
    suppressed: 'Too few answers to show',
    'not-applicable': 'Does not apply to this unit',
    'not-yet-published': 'Not published yet',
    unreadable: 'Could not be read',
  },
  missingMeasure: {
    'not-collected': 'Was not measured',
    'no-answers': 'No data',
    suppressed: 'Too few people to show',
    'not-applicable': 'Does not apply to this unit',
    'not-yet-published': 'Not published yet',
    unreadable: 'Could not be read',
  },
  state: enState,
  lost: {
    title: 'There is no such page',
    text: 'The address leads nowhere. It may have changed since the link was written.',
    home: 'To the overview',
    noGoal: 'This goal is not in this release',
    noUnit: 'This unit is not in this release',
  },
  overview: {
    title: 'Overview',
    moved: (moved, all) =>
      moved === 0
        ? `None of ${numberWord(all)} goals has surely moved`
        : `${capital(numberWord(moved))} of ${numberWord(all)} goals ${moved === 1 ? 'has' : 'have'} really moved`,
    one: (moved) => (moved ? 'The goal has really moved' : 'The goal has not surely moved'),
    chance: (readings, expected) =>
      expected < 1
        ? `Of ${format.number(readings)} figures on this page, chance alone would seldom move any enough to notice.`
        : `Of ${format.number(readings)} figures on this page, chance alone would move about ${numberWord(Math.round(expected))} enough to notice.`,
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
        n === asked
          ? asked === 1
            ? 'the question'
            : 'all questions'
          : `${numberWord(n)} question${n === 1 ? '' : 's'}`;
      const parts = [
        count.better > 0 ? `more good answers to ${some(count.better)}` : '',
        count.worse > 0 ? `fewer good answers to ${some(count.worse)}` : '',
        count.steady > 0 ? `no certain change in ${some(count.steady)}` : '',
        count.unknown > 0 ? `too little to go on in ${some(count.unknown)}` : '',
      ].filter((part) => part !== '');
      return `${capital(format.list(parts))}.`;
    },
    scaleNote: 'Share of good answers in per cent, with the uncertainty in brackets.',
    nextMeeting: (body, day) => `Next meeting: ${body}, ${day}`,
    seeUnit: 'See all questions and answers',
  },
  goals: {
    title: 'Goals',
    budget: (active, budget) =>
      `${capital(active === 0 ? 'no goals' : active === 1 ? 'one goal' : `${numberWord(active)} goals`)} of at most ${numberWord(budget)}`,
    budgetWhy: (budget) =>
      `The municipality has decided to follow at most ${numberWord(budget)} ${budget === 1 ? 'goal' : 'goals'} at a time. There is room for a new goal when another goes.`,
    active: 'The goals we follow',
    proposed: 'Proposals',
    proposedNone: 'No goal has been proposed.',
    replaces: (title) => `Would take the place of: ${title}`,
    replacesNone: 'It does not say which goal it would replace.',
    former: 'Goals we no longer follow',
    formerText: 'Every goal keeps its place in history, with the reason it was removed.',
    column: { goal: 'Goal', time: 'Time', fate: 'How it went', reason: 'Why' },
    fate: { met: 'Reached', merged: 'Merged', stopped: 'Ended', delegated: 'Handed over' },
    mergedInto: (title) => `Became part of: ${title}`,
    orphan: 'Follows no direction in the core task',
    thread: 'The common thread',
    threadText: 'Policy sets the frame, strategy gives direction, and the action plan brings it close to people.',
    level: { policy: 'Policy', strategy: 'Strategy', plan: 'Action plan' },
    noLevel: 'The level is not given',
    noAdoption: 'The decision is not given',
  },
  goal: {
    why: 'Why we have this goal',
    bearing: 'Direction',
    level: 'Level',
    adopted: 'Decided',
    adoptedBy: (day, body) => (body === '' ? day : `${day}, ${body}`),
    duty: { label: 'Duty or choice', must: 'The law requires it', want: 'The municipality has chosen it' },
    horizon: 'Time to take effect',
    horizonText: (day) => `No judgement before ${day}`,
    dialogue: 'Next conversation',
    part: 'Part of',
    unit: 'Applies to',
    units: 'Unit by unit',
    unitsText: (indicator, period) =>
      `${indicator}, ${period}. The units are listed in the organisation’s order, not by result.`,
    noIndicators: 'How to follow up this goal has not been decided.',
    noUnits: 'There are no figures for individual units.',
    formerNotice: 'This goal is no longer followed.',
    proposedNotice: 'This is a proposal. It is not followed yet.',
  },
  units: {
    title: 'Units',
    text: 'The units are listed in the organisation’s order. They are never ranked.',
    search: 'Search for a unit',
    area: 'Area',
    provider: 'Provider',
    all: 'All',
    providers: { own: 'The municipality', private: 'Private', 'non-profit': 'Non-profit' },
    found: (shown, all) =>
      shown === all
        ? `${format.number(all)} ${all === 1 ? 'unit' : 'units'}`
        : `${format.number(shown)} of ${format.number(all)} units`,
    none: 'No unit matches the search.',
    clear: 'Show all units',
    speaks: 'has left a comment',
    closed: (day) => `Closed ${day}`,
    opened: (day) => `Opened ${day}`,
    replacedBy: (names) => `Replaced by ${names}`,
    whole: 'The whole municipality',
  },
  unit: {
    path: 'Where the unit belongs',
    word: 'In the unit’s own words',
    wordBy: (by, day) => `${by}, ${day}`,
    noWord: 'The unit has not left a comment on this release.',
    values: 'Do we live by our values?',
    difference: 'Do we make a difference?',
    conditions: 'Conditions',
    below: 'Units within this one',
    nothing: 'There are no figures for this unit in this release.',
    profile: 'The questions in brief',
    profileFinding: (shown, all) =>
      shown === all
        ? `All ${numberWord(all)} questions have answers that can be shown.`
        : `${capital(numberWord(shown))} of ${numberWord(all)} questions ${shown <= 1 ? 'has' : 'have'} answers that can be shown.`,
    last: 'previous measurement',
  },
  figure: enFigure(format),
  verdict: enVerdict,
  about: enAbout,
};
