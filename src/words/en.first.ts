import { enFigure } from './en.figure.ts';
import { format } from './en.number.ts';
import { enOverview } from './en.overview.ts';
import { enState } from './en.state.ts';
import { enVerdict } from './en.verdict.ts';
import type { FirstWords } from './sv.first.ts';

/** What the product says in English on its first page and around every page. */
export const enFirst: FirstWords = {
  language: { code: 'en', name: 'English', choose: 'Language' },
  format,
  product: 'The Trust Compass',
  skip: 'Skip to the content',
  nav: {
    label: 'Main menu',
    overview: 'Overview',
    goals: 'Goals',
    units: 'Units',
    survey: 'Users’ voice',
    values: 'Our values',
    conditions: 'Conditions',
    meeting: 'The meeting',
    about: 'About the figures',
  },
  released: (day) => `figures from ${day}`,
  footer: {
    source: (name) => `Source: ${name}`,
    release: (id, day) => `Release ${id}, published ${day}`,
    here: 'Link to just this view and release',
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
  overdue: (published, next) =>
    `The figures are from ${published}. New ones were due on ${next}, so things may have changed.`,
  earlier: {
    text: (id, day) => `You see release ${id} from ${day}. There is a newer one.`,
    newest: 'Show the newest',
  },
  coreTask: {
    orphan: 'Follows no direction in the core task',
    label: 'Our core task',
    none: 'The core task has not been entered.',
    bearings: 'Directions',
  },
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
  overview: enOverview,
  figure: enFigure(format),
  verdict: enVerdict,
};
