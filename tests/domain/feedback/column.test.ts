import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '#domain/feedback/column.ts';

describe(answered, () => {
  it.each([
    [{ good: 41, neutral: 6, bad: 3 }, 50],
    [{ good: 41, neutral: 6, bad: 3, invited: 70 }, 50],
    [{ good: 0, neutral: 0, bad: 0, invited: 70 }, 0],
    [{ good: 0, neutral: 0, bad: 1 }, 1],
  ])('%j: %i persons answered', (answers, persons) => {
    expect(answered(answers)).toBe(persons);
  });

  it('is the same however the answers fell, and whoever was asked', () => {
    const count = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(count, count, count, count, (good, neutral, bad, invited) => {
        expect(answered({ good: bad, neutral: good, bad: neutral, invited })).toBe(answered({ good, neutral, bad }));
      }),
    );
  });
});
