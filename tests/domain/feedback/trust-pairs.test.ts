import { describe, expect, it } from 'vitest';
import type { Indicator, Party } from '#domain/feedback/indicator.ts';
import { trustPairs } from '#domain/feedback/trust-pairs.ts';

const question = (id: string, asked: Party | undefined, about: Party | undefined): Indicator =>
  ({ id, kind: 'survey', asked, about }) as Partial<Indicator> as Indicator;

describe(trustPairs, () => {
  it('holds what two parties say of each other together, those close to the users first', () => {
    const pairs = trustPairs([
      question('up', 'managers', 'politicians'),
      question('back', 'staff', 'users'),
      question('there', undefined, 'users'),
      question('own', 'users', 'staff'),
      question('down', 'politicians', 'managers'),
      question('chief', 'staff', 'managers'),
      question('else', 'users', undefined),
    ]);
    expect(pairs.map(({ between, there, back }) => [...between, there?.id ?? null, back?.id ?? null])).toEqual([
      ['users', 'staff', 'own', 'back'],
      ['staff', 'managers', 'chief', null],
      ['managers', 'politicians', 'up', 'down'],
    ]);
  });
});
