import type { Case } from './provoke.ts';
import { FILE, more } from './yaml-with.ts';

export const syntaxCases: readonly Case[] = [
  { code: 'yaml-syntax', files: more('\taccent: x'), at: [FILE, 10], says: ['accent: x'] },
  { code: 'yaml-syntax', files: more('core-task:\n   text: x\n  bearings: []'), at: [FILE, 12], says: ['bearings'] },
  { code: 'yaml-syntax', files: more('accent: Vi säger: så här'), at: [FILE, 10], says: ['Vi säger: så här'] },
  { code: 'yaml-syntax', files: more('accent: "#0b4f5c'), at: [FILE, 10], says: ['#0b4f5c'] },
  { code: 'yaml-syntax', files: more('accent: @röd'), at: [FILE, 10], says: ['@röd'] },
  { code: 'yaml-syntax', files: more('waves: [a, b\nscales: {}'), at: [FILE, 10], says: ['[a, b'] },
  { code: 'yaml-syntax', files: more('---\nid: a'), at: [FILE, 10], says: ['---'] },
  { code: 'yaml-syntax', files: more('accent: !viktigt röd'), at: [FILE, 10], says: ['!viktigt'] },
  { code: 'yaml-syntax', files: more('waves:\n  - a\n - b'), at: [FILE, 12], says: ['- b'] },
  { code: 'yaml-syntax', files: more('accent: "Hej" sa vi'), at: [FILE, 10], says: ['sa vi'] },
  { code: 'yaml-syntax', files: more('accent : - a'), at: [FILE, 10], says: ['accent : - a'] },
  { code: 'yaml-syntax', files: more('bara ord'), at: [FILE, 10], says: ['bara ord'] },
  { code: 'yaml-alias', files: more('accent: &x röd\nglossary: *x'), at: [FILE, 11], says: ['*x'] },
  { code: 'yaml-too-deep', files: more(`waves: ${'['.repeat(100_000)}`), at: [FILE, 10], says: [] },
  { code: 'yaml-too-deep', files: more(`waves:\n${'- '.repeat(100_000)}a`), at: [FILE, 11], says: [] },
  { code: 'key-twice', files: more('country: DK'), at: [FILE, 10], says: ['country'] },
  {
    code: 'unknown-key',
    files: more('goal_budgett: 4'),
    at: [FILE, 10, 'goal_budgett'],
    says: ['goal_budgett', 'goal-budget'],
  },
];
