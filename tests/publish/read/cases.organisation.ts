import type { Case } from './provoke.ts';
import { FILE, instead, more } from './yaml-with.ts';

const value = (text: string) => more(`value-base:\n  name: Vår\n  values:\n${text}`);

export const organisationCases: readonly Case[] = [
  {
    code: 'not-a-language',
    files: instead('committee', 'committee: { se: Nämnden, en: The committee }'),
    at: [FILE, 4, 'committee.se'],
    says: ['se', 'sv'],
  },
  {
    code: 'undeclared-language',
    severity: 'warning',
    files: instead('committee', 'committee: { sv: Nämnden, da: Udvalget }'),
    at: [FILE, 4, 'committee.da'],
    says: ['da', 'sv, en'],
  },
  {
    code: 'id-twice',
    files: value('    - { id: respekt, name: A }\n    - { name: B, id: respekt }'),
    at: [FILE, 14, 'value-base.values[1].id'],
    says: ['respekt', '13'],
  },
  {
    code: 'id-twice',
    files: value(
      '    - { id: a, name: A, practices: [{ id: p, text: P }] }\n    - { id: b, name: B, practices: [{ id: p, text: P }] }',
    ),
    at: [FILE, 14, 'value-base.values[1].practices[0].id'],
    says: ['p', '13'],
  },
  {
    code: 'id-twice',
    files: more('core-task:\n  text: T\n  bearings:\n    - { id: a, text: A }\n    - { id: a, text: B }'),
    at: [FILE, 14, 'core-task.bearings[1].id'],
    says: ['13'],
  },
  {
    code: 'id-twice',
    files: more('waves: [{ period: 2025 }, { period: 2025 }]'),
    at: [FILE, 10, 'waves[1].period'],
    says: ['2025'],
  },
  { code: 'not-a-colour', files: more('accent: röd'), at: [FILE, 10, 'accent'], says: ['röd', '#0b4f5c'] },
  {
    code: 'not-an-email',
    files: instead('contact', 'contact: { name: A, email: socialen }'),
    at: [FILE, 9, 'contact.email'],
    says: ['socialen'],
  },
  { code: 'fewest-too-low', files: more('fewest-answers: 3'), at: [FILE, 10, 'fewest-answers'], says: ['3', '5'] },
  { code: 'fewest-too-low', files: more('fewest-answers: 0'), at: [FILE, 10, 'fewest-answers'], says: ['0', '5'] },
  { code: 'not-a-count', files: more('fewest-answers: fem'), at: [FILE, 10, 'fewest-answers'], says: ['fem'] },
  { code: 'number-outside', files: more('goal-budget: 13'), at: [FILE, 10, 'goal-budget'], says: ['13', '1', '12'] },
  { code: 'number-outside', files: more('goal-budget: 0'), at: [FILE, 10, 'goal-budget'], says: ['1', '12'] },
  {
    code: 'not-an-id',
    files: instead('release', 'release: { id: Våren 2026, published: 2026-03-03 }'),
    at: [FILE, 8, 'release.id'],
    says: ['Våren 2026', 'varen-2026'],
  },
  { code: 'not-an-id', files: instead('id', 'id: Exempelköping'), at: [FILE, 1, 'id'], says: ['exempelkoping'] },
  {
    code: 'not-an-id',
    files: more('scales:\n  Fem steg:\n    - { text: Bra, means: good }'),
    at: [FILE, 11, 'scales.Fem steg'],
    says: ['fem-steg'],
  },
  {
    code: 'not-a-link',
    files: more('accessibility-statement: exempel.se'),
    at: [FILE, 10, 'accessibility-statement'],
    says: ['exempel.se'],
  },
  {
    code: 'not-a-day',
    files: more('next-meeting: { date: 17 mars 2026, body: N }'),
    at: [FILE, 10, 'next-meeting.date'],
    says: ['2026-03-17'],
  },
  {
    code: 'not-a-period',
    files: more('waves:\n  - period: hösten'),
    at: [FILE, 11, 'waves[0].period'],
    says: ['hösten'],
  },
  {
    code: 'text-too-long',
    files: instead('committee', `committee: ${'å'.repeat(2001)}`),
    at: [FILE, 4, 'committee'],
    says: [],
  },
];
