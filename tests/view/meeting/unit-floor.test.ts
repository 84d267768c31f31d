import { describe, expect, it } from 'vitest';
import { unitId } from '#domain/kernel/ids.ts';
import { floorsOf } from '#view/meeting/unit-floor.ts';

/** A goal of a unit, and who has left a word there: 'whole: north south'. */
const floorIn = (text: string) => {
  const [unit = '', words = ''] = text.split(':');
  const ids = words.split(' ').filter((word) => word !== '');
  return { unit: unitId(unit), words: ids.map(unitId) };
};

describe(floorsOf, () => {
  it.each<[string, string[], (string | null)[]]>([
    ['nobody has left a word', ['whole:'], [null]],
    ['the unit itself, before those who spoke later', ['whole: north whole'], ['whole']],
    ['each in turn', ['whole: a b c', 'whole: a b c', 'whole: a b c'], ['a', 'b', 'c']],
    ['again from the first when all have been heard', ['whole: a b', 'whole: a b', 'whole: a b'], ['a', 'b', 'a']],
    ['one with a goal of its own there, and not before', ['whole: a b', 'a: a'], ['b', 'a']],
    ['the same, whatever comes first', ['a: a', 'whole: a b'], ['a', 'b']],
    ['others too at the second goal of the same unit', ['a: a a1 a2', 'a: a a1 a2'], ['a', 'a1']],
    ['one that only that goal can hear', ['whole: a1 b', 'a: a1'], ['b', 'a1']],
    ['as many as can be, the fewest first', ['whole: a b c', 'north: a b', 'south: a'], ['c', 'b', 'a']],
    ['one of many for a goal of all', ['whole: own a b c', 'adults: own a b', 'own: own'], ['b', 'a', 'own']],
    [
      'one with a goal of its own rather than one that was heard',
      ['whole: a b', 'whole: a b', 'a: a'],
      ['b', 'a', 'a'],
    ],
    ['the one that was heard longest ago', ['x: p', 'y: q', 'whole: q p'], ['p', 'q', 'p']],
  ])('%s', (_, goals, wanted) => {
    expect(floorsOf(goals.map(floorIn))).toEqual(wanted);
  });
});
