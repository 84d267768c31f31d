import { describe, expect, it } from 'vitest';
import { addUp, usableAnswers } from '#domain/statistics/answers.ts';

describe(usableAnswers, () => {
  it.each([
    [
      { k: 3, n: 5 },
      { k: 3, n: 5 },
    ],
    [
      { k: 0, n: 5 },
      { k: 0, n: 5 },
    ],
    [{ k: 0, n: 0 }, null],
    [null, null],
  ])('%o is %o', (answers, usable) => {
    expect(usableAnswers(answers)).toEqual(usable);
  });

  it.each([
    { k: -1, n: 5 },
    { k: 6, n: 5 },
    { k: Number.NaN, n: 5 },
    { k: 1, n: Number.NaN },
    { k: 1, n: Number.POSITIVE_INFINITY },
  ])('refuses $k of $n', (answers) => {
    expect(() => usableAnswers(answers)).toThrow(RangeError);
  });
});

describe(addUp, () => {
  it('adds answers, not shares', () => {
    expect(
      addUp([
        { k: 1, n: 2 },
        { k: 18, n: 18 },
      ]),
    ).toEqual({ k: 19, n: 20 });
    expect(addUp([])).toEqual({ k: 0, n: 0 });
  });
});
