import type { OrganisationWords } from './organisation.ts';

/** What each key of organisation.yaml is, in English. */
export const organisationEn: OrganisationWords = {
  id: {
    what: 'The municipality’s short name: a–z, digits and hyphens. Never change it; earlier releases are known by it.',
    example: 'id: exampleton',
  },
  name: { what: 'The municipality’s name, as it is to stand at the top of every page.', example: 'name: Exampleton' },
  country: { what: 'The country: SE, DK, NO or FI.', example: 'country: SE' },
  committee: {
    what: 'The committee that the figures are for. Texts are written in the first of your languages, or in several as in the example. That is so for every text in this file.',
    example: 'committee: { en: The Social Services Committee, sv: Socialnämnden }',
  },
  languages: {
    what: 'The languages that the pages can be read in: sv, da and en. The first is your own.',
    example: 'languages: [en, sv]',
    start: 'languages: [en]',
  },
  accent: {
    what: 'Your own colour, as # and six characters in quotation marks. Choose a dark colour.',
    example: 'accent: "#0b4f5c"',
  },
  provenance: {
    what: 'Whether the figures are real. Write production for real figures. Write demo for invented ones; every page is then marked DEMO. Nothing is chosen beforehand, so that invented figures are never taken for real ones.',
    example: 'provenance: production',
  },
  source: {
    what: 'Where the figures come from, by name. An address (url) and the terms for using them (licence) may be left out.',
    example: `source:
  name: Exampleton's user survey and case system
  url: https://exampleton.example/open-data
  licence: CC0 1.0`,
    start: `source:
  name:`,
  },
  release: {
    what: 'The release: one publication of all figures. id is new each time figures change, published is the day it comes out. previous is the id of the release before and next the day of the next one; both may be left out, and the first has no previous.',
    example: 'release: { id: 2026-2, published: 2026-09-01, previous: 2026-1, next: 2027-03-02 }',
    start: `release:
  id:
  published:`,
  },
  coreTask: {
    what: 'The core task, in one sentence, and the bearings it points in. A goal names its bearing by its id.',
    example: `core-task:
  text: That every person finds the strength to steer their own life.
  bearings:
    - { id: own-strength, text: Own strength }`,
  },
  goalBudget: { what: 'How many goals may be active at once, 1–12.', example: 'goal-budget: 5' },
  trustPromise: {
    what: 'The promise of trust: so many good experiences for each bad one. Without it no promise is shown.',
    example: 'trust-promise: 10',
  },
  fewestAnswers: {
    what: 'The smallest group that anything is shown about. The number may be raised, never lowered below 5.',
    example: 'fewest-answers: 5',
  },
  valueBase: {
    what: 'The value base: the values, and what you do when you follow them (practices). Questions and measures name them by their ids. adopted is when it was adopted, and by whom.',
    example: `value-base:
  name: Our value base
  adopted: { date: 2019-05-20, bodies: [The Social Services Committee] }
  values:
    - id: respect
      name: Respect
      text: Everyone is worth the same.
      practices: [{ id: we-greet, text: We greet people and say our name. }]`,
  },
  scales: {
    what: 'Scales for the answers to your own questions, each with an id. means says what an answer counts as: good, neutral, bad, or none (not counted). Ready-made questions bring their scales.',
    example: `scales:
  how-often:
    - { text: "Yes, always", means: good }
    - { text: "Yes, mostly", means: good }
    - { text: Sometimes, means: neutral }
    - { text: Never, means: bad }
    - { text: Do not know, means: none }`,
  },
  sets: {
    what: 'Sets of questions, in the order of the page. Ready-made (preset): five, ifo, meetings, hme, trust. Your own have id, name and kind: profile, meeting, staff or trust. every is how often: year, tertial, quarter or month. asked picks among users, relatives, staff, managers, politicians, partners.',
    example: `sets:
  - preset: five
  - { preset: meetings, every: month, asked: [users, staff] }
  - { id: own-questions, name: Our own questions, about: We wrote these ourselves., kind: profile, every: year }`,
  },
  waves: {
    what: 'The waves of the survey: the yearly survey needs a row for each time. modes is how people could answer: paper, web, phone, visit, helped. Only period must be there.',
    example: `waves:
  - period: 2025
    collected: { from: 2025-09-01, to: 2025-10-13 }
    population: Everyone who met us during six weeks of the autumn
    modes: [paper, web]
    note: This year people could answer on the web, too.`,
  },
  comparators: {
    what: 'Municipalities to compare with: which they are (rule), from which year (year) and according to whom (source). Their values stand in the table of comparators.',
    example: `comparators:
  - id: like-us
    name: Municipalities like ours
    rule: The seven that are most like us, according to Kolada
    year: 2024
    source: { name: Kolada, url: "https://www.kolada.se" }`,
  },
  groups: {
    what: 'Ways to divide those who are served, to see who is missing among those who answered. At least two groups in each.',
    example: `groups:
  - { id: age, name: Age, groups: [{ id: under-65, name: Under 65 }, { id: from-65, name: 65 and over }] }`,
  },
  conditions: {
    what: 'The conditions, a panel for each, in the order of the page. kind is one of the five in the example; where it says indicator-id you write the id of a measure or a question.',
    example: `conditions:
  - id: staffing
    kind: staffing
    name: Cases and posts
    about: We have agreed on at most 18 cases for each post.
    cases: indicator-id
    posts: indicator-id
    limit: 18
    decisions: [{ date: 2025-02-11, body: The Social Services Committee, text: Two more posts }]
  - { id: meetings, kind: steps, name: Family group conferences, steps: [{ id: offered, name: Offered }, { id: held, name: Held }] }
  - { id: gender, kind: band, name: Women and men, indicator: indicator-id, from: 40, to: 60 }
  - { id: gap, kind: gap, name: Expected and experienced, expected: indicator-id, experienced: indicator-id }
  - { id: mentors, kind: figures, name: Mentors, indicators: [indicator-id] }`,
  },
  voiceRipeDays: {
    what: 'Within so many days most of those who say something should have had an answer.',
    example: 'voice-ripe-days: 90',
  },
  glossary: {
    what: 'Words and short forms that are explained where they stand.',
    example: `glossary:
  - { term: SIP, text: "A joint plan, when several are to help the same person" }`,
  },
  contact: {
    what: 'Whom to ask. An address (url) and an e-mail address (email) may be left out.',
    example:
      'contact: { name: The social services, url: "https://exampleton.example/contact", email: social@exampleton.example }',
    start: `contact:
  name:`,
  },
  accessibilityStatement: {
    what: 'The address of your accessibility statement.',
    example: 'accessibility-statement: https://exampleton.example/accessibility',
  },
  nextMeeting: {
    what: 'The next meeting where the figures are taken up.',
    example: 'next-meeting: { date: 2026-03-17, body: The Social Services Committee }',
  },
};
