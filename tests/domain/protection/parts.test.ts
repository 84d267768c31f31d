import { describe, expect, it } from 'vitest';
import { shownParts } from '#domain/protection/parts.ts';
import { parentOf } from './nodes.ts';

type Parted = Readonly<Record<string, readonly number[]>>;

const showing = (units: Parted, fewest = 5): string =>
  [
    ...shownParts(
      Object.entries(units).map(([id, parts]) => ({ id, parent: parentOf(id), parts })),
      fewest,
    ),
  ]
    .sort()
    .join(' ');

describe(shownParts, () => {
  it.each<[string, Parted, string]>([
    ['quarters, all large', { k: [40, 42, 38, 41], 'k.a': [20, 21, 18, 20], 'k.b': [20, 21, 20, 21] }, 'k k.a k.b'],
    ['women and men', { k: [60, 40], 'k.a': [30, 22], 'k.b': [30, 18] }, 'k k.a k.b'],
    [
      'a small unit stops its siblings and what is below them',
      { k: [31, 33], 'k.1': [27, 30], 'k.2': [4, 3], 'k.1.a': [12, 15], 'k.1.b': [15, 15] },
      'k',
    ],
    [
      'a small part stops the siblings',
      { k: [60, 40], 'k.a': [48, 22], 'k.b': [12, 18], 'k.c': [0, 0] },
      'k k.a k.b k.c',
    ],
    ['a part of four stops the siblings', { k: [60, 40], 'k.a': [56, 22], 'k.b': [4, 18] }, 'k'],
    ['nobody in a part is no secret', { k: [60, 40], 'k.a': [60, 22], 'k.b': [0, 18] }, 'k k.a k.b'],
    ['a small part of the whole', { k: [60, 4], 'k.a': [30, 0], 'k.b': [30, 4] }, ''],
    ['few without a unit, in one part', { k: [63, 50], 'k.a': [30, 22], 'k.b': [30, 18] }, 'k'],
    ['many without a unit', { k: [65, 50], 'k.a': [30, 22], 'k.b': [30, 18] }, 'k k.a k.b'],
    [
      'one branch stops, the other goes on',
      {
        k: [90, 90],
        'k.1': [40, 40],
        'k.1.a': [38, 20],
        'k.1.b': [2, 20],
        'k.2': [50, 50],
        'k.2.a': [25, 25],
        'k.2.b': [25, 25],
      },
      'k k.1 k.2 k.2.a k.2.b',
    ],
    ['a suppressed total stops its siblings', { k: [20, 20], 'k.a': [18, 18], 'k.b': [2, 2] }, 'k'],
    ['a unit hidden for another stops the rest', { k: [30, 30], 'k.a': [10, 10], 'k.b': [18, 18], 'k.c': [0, 2] }, 'k'],
    ['all without answers', { k: [0, 0], 'k.a': [0, 0] }, 'k k.a'],
    ['two roots apart', { k: [9, 9], m: [9, 3], 'm.a': [9, 3] }, 'k'],
    ['no units', {}, ''],
  ])('%s', (_name, units, expected) => {
    expect(showing(units)).toBe(expected);
  });

  it('follows a raised threshold', () => {
    const units = { k: [40, 42], 'k.a': [31, 33], 'k.b': [9, 9] };
    expect(showing(units, 9)).toBe('k k.a k.b');
    expect(showing(units, 10)).toBe('k');
  });

  it.each<[string, Parted]>([
    ['uneven parts', { k: [40, 42], 'k.a': [20, 21, 18] }],
    ['less than its units in one part', { k: [10, 40], 'k.a': [11, 20] }],
    ['a negative part', { k: [10, -4] }],
    ['half an answer', { k: [10, 4.5] }],
    ['an unknown parent', { 'k.a': [10, 4] }],
  ])('refuses %s', (_name, units) => {
    expect(() => showing(units)).toThrow(RangeError);
  });
});
