import { describe, expect, it } from 'vitest';
import { type DividedGroup, inDivision, isDivisionShown } from '#domain/protection/division.ts';

const groups = (...answered: readonly number[]): DividedGroup[] => answered.map((one) => ({ answered: one }));

describe(isDivisionShown, () => {
  it.each<[string, DividedGroup[], number, readonly number[], boolean]>([
    ['everybody is in a group of five at least', groups(5, 95), 100, [], true],
    ['a group of four', groups(4, 96), 100, [], false],
    ['four in no group', groups(40, 56), 100, [], false],
    ['five in no group', groups(40, 55), 100, [], true],
    ['nobody of a group answered', groups(0, 100), 100, [], true],
    ['nobody of a group that nobody is in', [{ answered: 0, served: 0 }, ...groups(100)], 100, [], true],
    ['nobody of a group of four', [{ answered: 0, served: 4 }, ...groups(100)], 100, [], false],
    ['nobody of a group of five', [{ answered: 0, served: 5 }, ...groups(100)], 100, [], true],
    ['a division that is shown has four more', groups(40, 50), 100, [94], false],
    ['a division that is shown has four fewer', groups(40, 50), 100, [86], false],
    ['one that is shown has five more, another as many', groups(40, 50), 100, [95, 90], true],
    ['nobody is in any group', groups(0, 0), 100, [], true],
    ['more in the groups than there are', groups(60, 60), 100, [], true],
  ])('%s', (_, divided, whole, told, isShown) => {
    expect(isDivisionShown(divided, whole, told, 5)).toBe(isShown);
  });

  it('keeps the limit that the municipality has set itself', () => {
    expect([12, 13].map((fewest) => isDivisionShown(groups(12, 88), 100, [], fewest))).toEqual([true, false]);
  });

  it('counts those who are in a group', () => {
    expect(inDivision(groups(12, 0, 88))).toBe(100);
  });
});
