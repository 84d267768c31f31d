import { describe, expect, it } from 'vitest';
import { addUp, isChangeOfFew, type ReleasedNode, revelations, tellsNoMore } from '#domain/protection/release.ts';

type Counts = Readonly<Record<string, readonly number[] | null>>;

/** Units by the way to them: k.a lies under k. */
const nodes = (counts: Counts): ReleasedNode[] =>
  Object.entries(counts).map(([way, own]) => ({
    id: way.split('.').at(-1) ?? '',
    parent: way.split('.').at(-2) ?? null,
    counts: own,
  }));

const told = (before: Counts, after: Counts) => Object.fromEntries(revelations(nodes(before), nodes(after), 5));

const PLAIN = { k: [40, 5, 15], 'k.a': [20, 0, 5], 'k.b': [20, 5, 10] };
const HIDING = { k: [40, 5, 15], 'k.a': null, 'k.b': null, 'k.c': [20, 5, 10] };

describe(revelations, () => {
  it.each<[string, Counts, Counts, Record<string, string>]>([
    ['nothing has changed', PLAIN, PLAIN, {}],
    ['six came, to one unit', PLAIN, { k: [43, 7, 16], 'k.a': [23, 2, 6], 'k.b': [20, 5, 10] }, {}],
    ['two came', PLAIN, { k: [41, 6, 15], 'k.a': [21, 1, 5], 'k.b': [20, 5, 10] }, { k: 'change', a: 'change' }],
    [
      'one answer was read wrong, and nobody came or went',
      PLAIN,
      { k: [39, 5, 16], 'k.a': [19, 0, 6], 'k.b': [20, 5, 10] },
      { k: 'change', a: 'change' },
    ],
    [
      'six came and one went, which makes five more',
      PLAIN,
      { k: [46, 5, 14], 'k.a': [26, 0, 4], 'k.b': [20, 5, 10] },
      { k: 'change', a: 'change' },
    ],
    ['five answers were read wrong', PLAIN, { k: [35, 5, 20], 'k.a': [15, 0, 10], 'k.b': [20, 5, 10] }, {}],
    [
      'two moved from one unit to the other',
      PLAIN,
      { k: [40, 5, 15], 'k.a': [18, 0, 5], 'k.b': [22, 5, 10] },
      { a: 'change', b: 'change' },
    ],
    ['the hidden ones are the same', HIDING, HIDING, {}],
    ['two came to the hidden ones', HIDING, { ...HIDING, k: [42, 5, 15] }, { k: 'change' }],
    [
      'what is left of a whole changes by few, though the whole and the part change by many',
      { k: [40], 'k.a': [20] },
      { k: [48], 'k.a': [26] },
      { k: 'change' },
    ],
    ['a unit came out of hiding', HIDING, { ...HIDING, 'k.b': [5, 0, 3] }, { b: 'shown' }],
    ['a unit went into hiding', { k: [30], 'k.a': [9] }, { k: [30], 'k.a': null }, { a: 'shown' }],
    ['a unit is only in the later', { k: [30] }, { k: [30], 'k.a': [30] }, { a: 'units' }],
    ['a unit is only in the earlier', { k: [30], 'k.a': null }, { k: [30] }, { a: 'units' }],
    [
      'a unit has moved',
      { k: [60], 'k.a': [20], 'k.b': [20], 'k.a.c': [9] },
      { k: [60], 'k.a': [20], 'k.b': [20], 'k.b.c': [9] },
      { c: 'place' },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('looks past a hidden unit for the nearest that is told of', () => {
    const before = { k: [50], 'k.a': null, 'k.a.b': [20] };
    expect(told(before, { ...before, k: [56], 'k.a.b': [26] })).toEqual({});
    expect(told(before, { ...before, k: [58], 'k.a.b': [26] })).toEqual({ k: 'change' });
  });
});

describe(isChangeOfFew, () => {
  it.each<[readonly number[], readonly number[], boolean]>([
    [[10], [10], false],
    [[10], [14], true],
    [[10], [15], false],
    [[10], [5], false],
    [[10, 10], [15, 5], false],
    [[10, 10], [16, 9], true],
    [[10, 10], [14, 6], true],
    [[10, 10], [12, 13], false],
    [[10, 10], [20, 1], true],
  ])('from %j to %j: %s', (before, after, few) => {
    expect(isChangeOfFew(before, after, 5)).toBe(few);
  });
});

describe(tellsNoMore, () => {
  const ALL = { k: [30], 'k.a': [7], 'k.b': [23] };
  it.each<[string, Counts, Counts, boolean]>([
    ['the same', ALL, ALL, true],
    ['two are withheld', ALL, { k: [30], 'k.a': null, 'k.b': null }, true],
    ['two are no longer withheld', { k: [30], 'k.a': null, 'k.b': null }, ALL, true],
    ['each withholds what the other tells', { ...ALL, 'k.a': null }, { ...ALL, 'k.b': null }, false],
    ['one is withheld, and the whole has changed', ALL, { k: [31], 'k.a': null, 'k.b': [23] }, false],
    ['one is gone', ALL, { k: [30], 'k.a': [7] }, false],
  ])('%s', (_, before, after, expected) => {
    expect(tellsNoMore(nodes(before), nodes(after))).toBe(expected);
  });
});

describe(addUp, () => {
  it.each<[Counts, boolean]>([
    [{ k: [30], 'k.a': [7], 'k.b': [23] }, true],
    [{ k: [30], 'k.a': [7], 'k.b': [24] }, false],
    [{ k: [30], 'k.a': null, 'k.a.b': [31] }, false],
    [{ k: null, 'k.a': [7] }, true],
  ])('%j: %s', (counts, expected) => {
    expect(addUp(nodes(counts))).toBe(expected);
  });
});
