import { describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { rowNames } from '#ui/meeting/row-names.ts';

const UNITS = [
  { value: 'ifo', label: 'Familj' },
  { value: 'vux', label: '\u00a0\u00a0\u00a0Vuxna' },
];

const rowOf = ([goal, unit]: readonly [string, string]) => ({
  ...{ name: goal.toUpperCase(), unit: unitId(unit), units: UNITS },
  item: { goal: goalId(goal), unit: null },
});

describe('the rows of a programme', () => {
  it.each<[string, [string, string][], string[]]>([
    [
      'by goal',
      [
        ['a', 'ifo'],
        ['b', 'ifo'],
      ],
      ['A', 'B'],
    ],
    [
      'by unit too, where a goal stands twice',
      [
        ['a', 'ifo'],
        ['b', 'ifo'],
        ['a', 'vux'],
      ],
      ['A, Familj', 'B', 'A, Vuxna'],
    ],
    [
      'by number, where it does so in one unit',
      [
        ['a', 'ifo'],
        ['a', 'ifo'],
      ],
      ['A, Familj', 'A, Familj (2)'],
    ],
  ])('are called %s', (_, rows, names) => {
    expect(rowNames(rows.map(rowOf))).toEqual(names);
  });
});
