import type { Case } from './provoke.ts';
import { FILE, more } from './yaml-with.ts';

const panel = (text: string) => more(`conditions:\n  - ${text}`);

/** Panels of the conditions, and ways to divide those who are served. */
export const conditionCases: readonly Case[] = [
  {
    code: 'missing-key',
    files: panel('{ id: bemanning, name: Bemanning }'),
    at: [FILE, 11, 'conditions[0].kind'],
    says: ['kind', 'staffing', 'figures'],
  },
  {
    code: 'missing-key',
    files: panel('{ id: bemanning, kind: , name: Bemanning }'),
    at: [FILE, 11, 'conditions[0].kind'],
    says: ['kind'],
  },
  {
    code: 'not-an-option',
    files: panel('{ id: bemanning, kind: stafing, name: Bemanning }'),
    at: [FILE, 11, 'conditions[0].kind'],
    says: ['stafing', 'staffing'],
  },
  {
    code: 'missing-key',
    files: panel('{ id: bemanning, kind: staffing, name: Bemanning, cases: a }'),
    at: [FILE, 11, 'conditions[0].posts'],
    says: ['posts'],
  },
  {
    code: 'unknown-key',
    files: panel('{ id: band, kind: band, name: B, indicator: a, from: 40, to: 60, limit: 3 }'),
    at: [FILE, 11, 'conditions[0].limit'],
    says: ['limit'],
  },
  {
    code: 'number-outside',
    files: panel('{ id: bemanning, kind: staffing, name: B, cases: a, posts: b, limit: 0 }'),
    at: [FILE, 11, 'conditions[0].limit'],
    says: ['0'],
  },
  {
    code: 'number-outside',
    files: panel('{ id: band, kind: band, name: B, indicator: a, from: -1, to: 60 }'),
    at: [FILE, 11, 'conditions[0].from'],
    says: ['-1', '0', '100'],
  },
  {
    code: 'number-outside',
    files: panel('{ id: band, kind: band, name: B, indicator: a, from: 40, to: 101 }'),
    at: [FILE, 11, 'conditions[0].to'],
    says: ['101', '100'],
  },
  {
    code: 'percent-sign',
    files: panel('{ id: band, kind: band, name: B, indicator: a, from: 40 %, to: 60 }'),
    at: [FILE, 11, 'conditions[0].from'],
    says: ['40'],
  },
  {
    code: 'list-too-short',
    files: panel('{ id: radslag, kind: steps, name: R, steps: [{ id: erbjudna, name: E }] }'),
    at: [FILE, 11, 'conditions[0].steps'],
    says: ['1', '2'],
  },
  {
    code: 'list-too-short',
    files: panel('{ id: m, kind: figures, name: M, indicators: [] }'),
    at: [FILE, 11, 'conditions[0].indicators'],
    says: ['0', '1'],
  },
  {
    code: 'list-too-short',
    files: more('groups:\n  - { id: alder, name: Ålder, groups: [{ id: alla, name: Alla }] }'),
    at: [FILE, 11, 'groups[0].groups'],
    says: ['1', '2'],
  },
  { code: 'wrong-kind', files: panel('bemanning'), at: [FILE, 11, 'conditions[0]'], says: ['bemanning'] },
  {
    code: 'id-twice',
    files: panel(
      '{ id: r, kind: steps, name: R, steps: [{ id: a, name: A }, { id: b, name: B }] }\n  - { id: r, kind: gap, name: G, expected: a, experienced: b }',
    ),
    at: [FILE, 12, 'conditions[1].id'],
    says: ['r', '11'],
  },
  {
    code: 'id-twice',
    files: panel(
      'id: r\n    kind: steps\n    name: R\n    steps:\n      - { id: a, name: A }\n      - { id: a, name: B }',
    ),
    at: [FILE, 16, 'conditions[0].steps[1].id'],
    says: ['a', '15'],
  },
  {
    code: 'id-twice',
    files: more('groups:\n  - { id: alder, name: Å, groups: [{ id: a, name: A }, { id: a, name: B }] }'),
    at: [FILE, 11, 'groups[0].groups[1].id'],
    says: ['a', '11'],
  },
  { code: 'number-outside', files: more('voice-ripe-days: 0'), at: [FILE, 10, 'voice-ripe-days'], says: ['0', '1'] },
];
