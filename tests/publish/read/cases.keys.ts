import type { Case } from './provoke.ts';
import { FILE, instead, more } from './yaml-with.ts';

const value = (text: string) => more(`value-base:\n  name: Vår\n  values:\n${text}`);

/** A set of questions in line 11. */
const set = (text: string) => more(`sets:\n  - ${text}`);

export const keyCases: readonly Case[] = [
  {
    code: 'not-an-option',
    files: set('preset: meeting'),
    at: [FILE, 11, 'sets[0].preset'],
    says: ['meeting', 'five, ifo, meetings, hme, trust'],
  },
  {
    code: 'not-an-option',
    files: set('{ preset: trust, asked: [chefer] }'),
    at: [FILE, 11, 'sets[0].asked[0]'],
    says: ['chefer', 'managers'],
  },
  {
    code: 'not-an-option',
    files: set('{ preset: hme, every: week }'),
    at: [FILE, 11, 'sets[0].every'],
    says: ['week', 'year, tertial, quarter, month'],
  },
  { code: 'unknown-key', files: set('{ preset: hme, kind: staff }'), at: [FILE, 11, 'sets[0].kind'], says: ['kind'] },
  {
    code: 'missing-key',
    files: set('{ id: egna, name: Egna }'),
    at: [FILE, 11, 'sets[0].kind'],
    says: ['kind: profile'],
  },
  { code: 'missing-key', files: set('{ kind: profile, name: Egna }'), at: [FILE, 11, 'sets[0].id'], says: ['id'] },
  { code: 'wrong-kind', files: set('five'), at: [FILE, 11, 'sets[0]'], says: ['five'] },
  { code: 'unknown-key', files: more('motto: Framåt'), at: [FILE, 10, 'motto'], says: ['motto'] },
  { code: 'unknown-key', files: more('__proto__: x'), at: [FILE, 10, '__proto__'], says: ['__proto__'] },
  {
    code: 'unknown-key',
    files: instead('source', 'source: { name: Påhittade siffror, adress: x }'),
    at: [FILE, 7, 'source.adress'],
    says: ['adress'],
  },
  { code: 'missing-key', files: instead('country', ''), at: [FILE, 1, 'country'], says: ['country: SE'] },
  { code: 'missing-key', files: instead('name', 'name:'), at: [FILE, 2, 'name'], says: ['name: Exempelköping'] },
  {
    code: 'missing-key',
    files: instead('release', 'release: { id: 2026-1 }'),
    at: [FILE, 8, 'release.published'],
    says: ['published: 2026-03-03'],
  },
  {
    code: 'missing-key',
    files: value('    - { id: respekt }'),
    at: [FILE, 13, 'value-base.values[0].name'],
    says: ['name'],
  },
  {
    code: 'missing-provenance',
    files: instead('provenance', ''),
    at: [FILE, 1, 'provenance'],
    says: ['demo', 'production'],
  },
  {
    code: 'missing-provenance',
    files: instead('provenance', 'provenance:'),
    at: [FILE, 6, 'provenance'],
    says: ['demo'],
  },
  {
    code: 'not-an-option',
    files: instead('provenance', 'provenance: test'),
    at: [FILE, 6, 'provenance'],
    says: ['test', 'production, demo'],
  },
  {
    code: 'not-an-option',
    files: instead('provenance', 'provenance: producton'),
    at: [FILE, 6, 'provenance'],
    says: ['producton', 'production'],
  },
  {
    code: 'not-an-option',
    files: more('waves:\n  - period: 2025\n    modes: [papper]'),
    at: [FILE, 12, 'waves[0].modes[0]'],
    says: ['papper', 'paper, web'],
  },
  {
    code: 'not-an-option',
    files: more('scales:\n  fem:\n    - { text: Bra, means: bra }'),
    at: [FILE, 12, 'scales.fem[0].means'],
    says: ['bra', 'good, neutral, bad, none'],
  },
  {
    code: 'empty-key',
    severity: 'warning',
    files: more('accent: #0b4f5c'),
    at: [FILE, 10, 'accent'],
    says: ['accent', '#'],
  },
  {
    code: 'empty-key',
    files: instead('committee', 'committee: { sv: Nämnden, en: }'),
    at: [FILE, 4, 'committee.en'],
    says: ['en'],
  },
  { code: 'wrong-kind', files: instead('name', 'name: [a, b]'), at: [FILE, 2, 'name'], says: [] },
  {
    code: 'wrong-kind',
    files: instead('committee', 'committee: [a, b]'),
    at: [FILE, 4, 'committee'],
    says: ['{ '],
  },
  { code: 'wrong-kind', files: instead('languages', 'languages: sv'), at: [FILE, 5, 'languages'], says: ['sv'] },
  {
    code: 'wrong-kind',
    files: instead('contact', 'contact: Förvaltningen'),
    at: [FILE, 9, 'contact'],
    says: ['Förvaltningen'],
  },
  { code: 'wrong-kind', files: more('scales: [a]'), at: [FILE, 10, 'scales'], says: [] },
  { code: 'wrong-kind', files: { [FILE]: 'bara en text' }, at: [FILE, 1], says: ['bara en text'] },
  { code: 'wrong-kind', files: { [FILE]: '- id: a\n' }, at: [FILE, 1], says: [] },
];
