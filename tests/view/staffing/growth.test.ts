import { describe, expect, it } from 'vitest';
import { viewOf } from './staffed.ts';

describe('how both have grown', () => {
  it.each([
    [[100, 118], [10, 10.9], 'Ärendena har ökat med 18 procent sedan 2024 och tjänsterna med 9 procent.'],
    [[118, 100], [10, 9], 'Ärendena har minskat med 15 procent sedan 2024 och tjänsterna med 10 procent.'],
    [[100, 118], [10, 9], 'Ärendena har ökat med 18 procent sedan 2024, medan tjänsterna har minskat med 10 procent.'],
    [[100, 118], [10, 10], 'Ärendena har ökat med 18 procent sedan 2024, medan tjänsterna är lika många.'],
    [
      [100, 100],
      [10, 11],
      'Sedan 2024 har ärendena varken blivit fler eller färre, medan tjänsterna har ökat med 10 procent.',
    ],
    [[100, 100], [10, 10], 'Sedan 2024 har ärendena varken blivit fler eller färre, och inte tjänsterna heller.'],
  ])('%o cases and %o posts', (one, other, sentence) => {
    expect(viewOf({ cases: one, posts: other })?.sentence).toBe(sentence);
  });

  it('is counted between the first and the last period that have both', () => {
    const view = viewOf({ cases: [50, 100, 90, 118, 200], posts: ['not-collected', 10, 12, 10.9, 'suppressed'] });
    expect(view?.sentence).toBe('Ärendena har ökat med 18 procent sedan 2022 och tjänsterna med 9 procent.');
    expect(view?.load).toContain('10,8 ärenden per tjänst, 2024.');
  });

  it.each([
    ['no period has both', [100, 'suppressed'], ['suppressed', 10]],
    ['only one period has both', [100, 'suppressed'], [10, 10]],
    ['there is nothing at all', ['suppressed', 'suppressed'], ['suppressed', 'suppressed']],
  ] as const)('is not said where %s', (_, one, other) => {
    expect(viewOf({ cases: one, posts: other })?.sentence).toMatch(/^Det går inte att säga/);
  });

  it.each([
    [null, undefined],
    [undefined, null],
    [null, null],
  ])('is nothing where one of them is not measured', (one, other) => {
    expect(viewOf({ ...(one === null && { cases: one }), ...(other === null && { posts: other }) })).toBeNull();
  });
});
