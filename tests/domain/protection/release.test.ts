import { describe, expect, it } from 'vitest';
import { mayReplace } from '#domain/protection/release.ts';
import { type Counts, nodesOf } from './nodes.ts';

const BEFORE = { k: 60, 'k.a': 20, 'k.b': 40 };
const WITH_HIDDEN = { k: 44, 'k.a': 4, 'k.b': 10, 'k.c': 30 };

describe(mayReplace, () => {
  it.each<[string, Counts, Counts, boolean]>([
    ['nothing changed', BEFORE, BEFORE, true],
    ['the same in another order', BEFORE, { 'k.b': 40, k: 60, 'k.a': 20 }, true],
    ['one late answer', BEFORE, { k: 61, 'k.a': 21, 'k.b': 40 }, false],
    ['four late answers', BEFORE, { k: 64, 'k.a': 24, 'k.b': 40 }, false],
    ['five late answers', BEFORE, { k: 65, 'k.a': 25, 'k.b': 40 }, true],
    ['five answers withdrawn', BEFORE, { k: 55, 'k.a': 20, 'k.b': 35 }, true],
    ['one answer withdrawn', BEFORE, { k: 59, 'k.a': 20, 'k.b': 39 }, false],
    ['five late answers in two units', BEFORE, { k: 65, 'k.a': 22, 'k.b': 43 }, false],
    ['five late answers without a unit', BEFORE, { k: 65, 'k.a': 20, 'k.b': 40 }, true],
    [
      'the total moves by two while the rest moves enough',
      { k: 50, 'k.a': 20, 'k.b': 20 },
      { k: 52, 'k.a': 15, 'k.b': 20 },
      false,
    ],
    ['two late answers moved out of sight', { k: 50, 'k.a': 20, 'k.b': 20 }, { k: 55, 'k.a': 27, 'k.b': 20 }, false],
    ['a unit crosses the threshold', WITH_HIDDEN, { k: 49, 'k.a': 9, 'k.b': 10, 'k.c': 30 }, false],
    ['a unit falls under the threshold', { k: 49, 'k.a': 9, 'k.b': 40 }, { k: 44, 'k.a': 4, 'k.b': 40 }, false],
    [
      'another unit is hidden instead',
      { k: 44, 'k.a': 4, 'k.b': 10, 'k.c': 30 },
      { k: 64, 'k.a': 4, 'k.b': 40, 'k.c': 20 },
      false,
    ],
    [
      'hidden units change among themselves',
      { k: 40, 'k.a': 3, 'k.b': 3, 'k.c': 34 },
      { k: 40, 'k.a': 4, 'k.b': 2, 'k.c': 34 },
      true,
    ],
    ['a new unit', BEFORE, { ...BEFORE, 'k.c': 0 }, false],
    ['a unit is gone', { ...BEFORE, 'k.c': 0 }, BEFORE, false],
    ['a unit has another name', BEFORE, { k: 60, 'k.a': 20, 'k.c': 40 }, false],
  ])('%s', (_name, before, after, expected) => {
    expect(mayReplace(nodesOf(before), nodesOf(after), 5)).toBe(expected);
  });

  it('refuses a unit that has moved', () => {
    const tree = (parent: string) => [
      { id: 'k', parent: null, n: 60 },
      { id: 'a', parent: 'k', n: 25 },
      { id: 'b', parent: 'k', n: 30 },
      { id: 'c', parent, n: 10 },
    ];
    expect(mayReplace(tree('a'), tree('a'), 5)).toBe(true);
    expect(mayReplace(tree('a'), tree('b'), 5)).toBe(false);
  });

  it('follows a raised threshold', () => {
    expect(mayReplace(nodesOf(BEFORE), nodesOf({ k: 65, 'k.a': 25, 'k.b': 40 }), 10)).toBe(false);
  });

  it('refuses a release that is no tree', () => {
    expect(() => mayReplace(nodesOf(BEFORE), nodesOf({ ...BEFORE, k: 59 }), 5)).toThrow(RangeError);
  });
});
