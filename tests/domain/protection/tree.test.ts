import { describe, expect, it } from 'vitest';
import { protectTree, publishedResiduals } from '#domain/protection/tree.ts';
import { type Counts, nodesOf } from './nodes.ts';

/** Ids by what is told about them: published, then suppressed, then without answers. */
function told(counts: Counts, fewest = 5): string {
  const status = protectTree(nodesOf(counts), fewest);
  const ids = (of: string) => [...status].flatMap(([id, said]) => (said === of ? [id] : [])).join(' ');
  return `${ids('published')} | ${ids('suppressed')} | ${ids('no-answers')}`;
}

describe(protectTree, () => {
  it.each<[string, Counts, string, number?]>([
    ['all large', { k: 60, 'k.a': 10, 'k.b': 20, 'k.c': 30 }, 'k k.a k.b k.c |  | '],
    ['exactly five', { k: 15, 'k.a': 5, 'k.b': 10 }, 'k k.a k.b |  | '],
    ['one small: the smallest goes with it', { k: 27, 'k.a': 4, 'k.b': 9, 'k.c': 14 }, 'k k.c | k.a k.b | '],
    ['two small that cover each other', { k: 36, 'k.a': 3, 'k.b': 3, 'k.c': 30 }, 'k k.c | k.a k.b | '],
    ['three singles', { k: 43, 'k.a': 1, 'k.b': 1, 'k.c': 1, 'k.d': 30, 'k.e': 10 }, 'k k.d | k.a k.b k.c k.e | '],
    ['four and one', { k: 5, 'k.a': 4, 'k.b': 1 }, 'k | k.a k.b | '],
    ['every unit four', { k: 12, 'k.a': 4, 'k.b': 4, 'k.c': 4 }, 'k | k.a k.b k.c | '],
    ['one answer without a unit', { k: 24, 'k.a': 3, 'k.b': 20 }, 'k | k.a k.b | '],
    ['one answer without a unit, nothing else small', { k: 31, 'k.a': 10, 'k.b': 20 }, 'k k.b | k.a | '],
    ['nobody answered', { k: 0, 'k.a': 0 }, ' |  | k k.a'],
    ['nobody in one unit: it hides nobody', { k: 25, 'k.a': 0, 'k.b': 25 }, 'k k.b |  | k.a'],
    ['a small whole', { k: 4, 'k.a': 4 }, ' | k k.a | '],
    ['a single unit alone is its parent', { k: 9, 'k.a': 9 }, 'k k.a |  | '],
    ['equal size: the first id goes', { k: 42, 'k.B': 20, 'k.b': 20, 'k.x': 2 }, 'k k.b | k.B k.x | '],
    ['five are shown, but the first of two equals goes', { k: 11, 'k.a': 5, 'k.b': 5 }, 'k k.b | k.a | '],
    ['a threshold of seven', { k: 50, 'k.a': 6, 'k.b': 6, 'k.c': 18, 'k.d': 20 }, 'k k.c k.d | k.a k.b | ', 7],
    ['a threshold of one hides nothing', { k: 3, 'k.a': 1, 'k.b': 2 }, 'k k.a k.b |  | ', 1],
    [
      'two levels, the worked example',
      { K: 58, 'K.A': 27, 'K.A.1': 4, 'K.A.2': 9, 'K.A.3': 14, 'K.B': 31, 'K.B.1': 16, 'K.B.2': 15 },
      'K K.A K.A.3 K.B K.B.1 K.B.2 | K.A.1 K.A.2 | ',
    ],
    [
      'one step is cheaper than two',
      { k: 84, 'k.1': 4, 'k.1.a': 2, 'k.1.b': 2, 'k.2': 30, 'k.2.a': 10, 'k.2.b': 20, 'k.3': 50 },
      'k k.2 k.2.a k.2.b | k.1 k.1.a k.1.b k.3 | ',
    ],
    [
      'two steps when every first step hides nothing',
      { k: 34, 'k.1': 4, 'k.2': 30, 'k.2.a': 10, 'k.2.b': 20 },
      'k k.2.b | k.1 k.2 k.2.a | ',
    ],
    [
      'several levels',
      { k: 62, 'k.1': 19, 'k.1.a': 18, 'k.2': 10, 'k.3': 32, 'k.3.a': 26, 'k.4': 1, 'k.4.a': 1 },
      'k k.1 k.3 k.3.a | k.1.a k.2 k.4 k.4.a | ',
    ],
    [
      'a unit is shown again when another came to cover it',
      { k: 41, 'k.1': 21, 'k.1.a': 10, 'k.1.b': 10, 'k.2': 20 },
      'k k.1 k.1.b k.2 | k.1.a | ',
    ],
    ['two trees are protected apart', { k: 9, 'k.a': 4, m: 9, 'm.a': 9 }, 'k m m.a | k.a | '],
    ['no units', {}, ' |  | '],
  ])('%s', (_name, counts, expected, fewest) => {
    expect(told(counts, fewest)).toBe(expected);
  });

  it.each([
    [
      'less than its parts',
      [
        { id: 'k', parent: null, n: 9 },
        { id: 'a', parent: 'k', n: 5 },
        { id: 'b', parent: 'k', n: 5 },
      ],
    ],
    [
      'an unknown parent',
      [
        { id: 'k', parent: null, n: 9 },
        { id: 'a', parent: 'x', n: 5 },
      ],
    ],
    [
      'a circle',
      [
        { id: 'a', parent: 'b', n: 5 },
        { id: 'b', parent: 'a', n: 5 },
      ],
    ],
    [
      'its own parent',
      [
        { id: 'k', parent: null, n: 9 },
        { id: 'a', parent: 'a', n: 5 },
      ],
    ],
    [
      'an id used twice',
      [
        { id: 'k', parent: null, n: 9 },
        { id: 'k', parent: null, n: 9 },
      ],
    ],
    ['a negative count', [{ id: 'k', parent: null, n: -1 }]],
    ['half an answer', [{ id: 'k', parent: null, n: 7.5 }]],
    ['no number', [{ id: 'k', parent: null, n: Number.NaN }]],
  ])('refuses %s', (_name, nodes) => {
    expect(() => protectTree(nodes, 5)).toThrow(RangeError);
  });

  it.each([0, -5, 4.5, Number.NaN])('refuses a smallest group of %d', (fewest) => {
    expect(() => protectTree([], fewest)).toThrow(RangeError);
  });
});

describe(publishedResiduals, () => {
  it.each<[Counts, Record<string, number>]>([
    [
      { k: 43, 'k.a': 1, 'k.b': 1, 'k.c': 1, 'k.d': 30, 'k.e': 10 },
      { k: 13, 'k.d': 30 },
    ],
    [
      { k: 62, 'k.1': 19, 'k.1.a': 18, 'k.2': 10, 'k.3': 32, 'k.3.a': 26, 'k.4': 1 },
      { k: 11, 'k.1': 19, 'k.3': 6, 'k.3.a': 26 },
    ],
    [
      { k: 31, 'k.1': 25, 'k.1.a': 17, 'k.1.b': 2 },
      { k: 6, 'k.1': 8, 'k.1.a': 17 },
    ],
    [{ k: 4 }, {}],
  ])('%o', (counts, expected) => {
    expect(Object.fromEntries(publishedResiduals(nodesOf(counts), 5))).toEqual(expected);
  });
});
