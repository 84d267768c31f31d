import { describe, expect, it } from 'vitest';
import { isIndexShown } from '#domain/protection/questions.ts';

describe(isIndexShown, () => {
  it.each([
    [['published', 'published', 'published', 'published', 'published'], true],
    [['published', 'published', 'suppressed', 'published', 'published'], false],
    [['published', 'no-answers'], false],
    [['published'], true],
    [[], false],
  ] as const)('%j: %s', (questions, shown) => {
    expect(isIndexShown(questions)).toBe(shown);
  });
});
