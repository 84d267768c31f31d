import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { within } from '#view/within.ts';
import { TREE } from './voices.ts';

const THINGS = ['ornen', 'soder', undefined, 'norr', 'gone', 'ornen'].map((unit, at) => ({
  at,
  ...(unit === undefined ? {} : { unit: unitId(unit) }),
}));

describe(within, () => {
  it.each([
    ['kommunen', [0, 1, 2, 3, 4, 5]],
    ['norr', [0, 3, 5]],
    ['ornen', [0, 5]],
    ['soder', [1]],
  ])('%s: %j', (unit, found) => {
    expect(within(THINGS, TREE, unitId(unit)).map(({ at }) => at)).toEqual(found);
  });
});
