import { describe, expect, it } from 'vitest';
import { type Parts, tellsOfCrossing } from '#domain/protection/crossing.ts';
import { dealt, mulberry32 } from '#mocks/make/random.ts';

const KINDS = [0, 1, 2];

/** Every choice of some of the groups of a division, as their answers together. */
const unions = (parts: Parts): number[][] =>
  Array.from({ length: 2 ** parts.length }, (_, chosen) =>
    KINDS.map((kind) => parts.reduce((sum, group, at) => sum + (chosen & (1 << at) ? (group[kind] ?? 0) : 0), 0)),
  );

const product = (lists: readonly number[][][]): number[][][] =>
  lists.reduce<number[][][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]]);

/** The same by trying every choice of groups in every division, and by the bounds that counts put on each other. */
function bruteForce(divisions: readonly Parts[], fewest: number): boolean {
  const whole = KINDS.map((kind) => (divisions[0] ?? []).reduce((sum, group) => sum + (group[kind] ?? 0), 0));
  return product(divisions.map(unions)).some((chosen) => {
    const ranges = KINDS.map((kind) => {
      const counts = chosen.map((one) => one[kind] ?? 0);
      const sum = counts.reduce((all, one) => all + one, 0);
      return [Math.max(0, sum - (chosen.length - 1) * (whole[kind] ?? 0)), Math.min(...counts)] as const;
    });
    const persons = ranges.reduce((sum, [, most]) => sum + most, 0);
    return ranges.every(([least, most]) => least === most) && persons > 0 && persons < fewest;
  });
}

/** How those who gave one answer are dealt over the groups: often all in one, as where whole groups are of one mind. */
const SHARES = [[1], [0, 1], [0.5, 0.5], [0.2, 0, 0.8], [0.4, 0.3, 0.3]];

/** The same answers, divided in several ways by chance. */
function drawn(seed: number): Parts[] {
  const draw = mulberry32(seed);
  const whole = (limit: number): number => Math.floor(draw() * limit);
  const answers = KINDS.map(() => whole(16));
  return Array.from({ length: 2 + whole(2) }, () => {
    const byKind = answers.map((count) => dealt(draw, SHARES[whole(SHARES.length)] ?? [], count));
    return [0, 1, 2].map((group) => byKind.map((groups) => groups[group] ?? 0));
  });
}

const isLarge = (parts: Parts): boolean =>
  parts.every((group) => {
    const size = group.reduce((sum, count) => sum + count, 0);
    return size === 0 || size >= 5;
  });

describe(tellsOfCrossing, () => {
  it.each<[string, Parts[], boolean]>([
    [
      'one division by itself',
      [
        [
          [3, 0, 5],
          [9, 0, 0],
        ],
      ],
      false,
    ],
    [
      'all who answered well are women, and three of the young',
      [
        [
          [3, 0, 5],
          [9, 0, 0],
        ],
        [
          [12, 0, 0],
          [0, 0, 5],
        ],
      ],
      true,
    ],
    [
      'five of the young did',
      [
        [
          [5, 0, 5],
          [9, 0, 0],
        ],
        [
          [14, 0, 0],
          [0, 0, 5],
        ],
      ],
      false,
    ],
    [
      'some men answered well too',
      [
        [
          [3, 0, 5],
          [9, 0, 0],
        ],
        [
          [10, 0, 0],
          [2, 0, 5],
        ],
      ],
      false,
    ],
    [
      'nobody in a group that nobody answered in',
      [
        [
          [6, 0, 5],
          [0, 0, 0],
        ],
        [
          [6, 0, 0],
          [0, 0, 5],
        ],
      ],
      false,
    ],
    [
      'neither group is of one mind, but each answer has a division to itself',
      [
        [
          [3, 5, 0],
          [7, 0, 4],
        ],
        [
          [10, 0, 2],
          [0, 5, 2],
        ],
      ],
      true,
    ],
    [
      'only three divisions together tell',
      [
        [
          [2, 0, 9],
          [8, 9, 0],
        ],
        [
          [10, 9, 0],
          [0, 0, 9],
        ],
        [
          [10, 0, 4],
          [0, 9, 5],
        ],
      ],
      true,
    ],
  ])('%s', (_, divisions, tells) => {
    expect(tellsOfCrossing(divisions, 5)).toBe(tells);
    expect(bruteForce(divisions, 5)).toBe(tells);
  });

  it('finds what trying everything finds, and nothing else', () => {
    const cases = Array.from({ length: 6000 }, (_, seed) => drawn(seed)).filter((one) => one.every(isLarge));
    const told = cases.filter((one) => bruteForce(one, 5));
    expect(cases.filter((one) => tellsOfCrossing(one, 5))).toEqual(told);
    expect(told.length).toBeGreaterThan(20);
    expect(cases.length - told.length).toBeGreaterThan(500);
  });
});
