import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { WITH_VOICE } from '#tests/publish/voices.ts';
import { EMPTY, placeAfter, refusals, SECOND, secondAfter, unsaidAfter } from './releases.ts';

const people = (from: string, to: string): Change => ['voice.csv', `tiden.,${from},2025`, `tiden.,${to},2025`];
const withPeople = (number: string): readonly Change[] => [...WITH_VOICE, people('7', number)];

describe('those who said the same thing', () => {
  it.each<[string, string, string, string | null]>([
    ['as many', '7', '7', null],
    ['five more', '7', '12', null],
    ['five fewer', '12', '7', null],
    ['one more', '7', '8', 'change'],
    ['four fewer', '12', '8', 'change'],
    ['no longer few', '4', '9', 'shown'],
    ['few now', '9', '4', 'shown'],
    ['few, then as now', '3', '4', null],
    ['counted at last', '', '9', null],
    ['no longer counted', '9', '', null],
  ])('%s: %s, then %s', (_, from, to, why) => {
    const told = secondAfter(withPeople(from), [people(from, to)]);
    expect(told).toEqual(why === null ? [] : [`revision-reveals-people voice.csv samma 2026-1 ${why}`]);
  });

  it('may be withheld, or told of, for another limit', () => {
    expect(secondAfter(withPeople('7'), [], 5, 8)).toEqual([]);
    expect(secondAfter(withPeople('7'), [], 8, 5)).toEqual([]);
  });

  it('may be left out, or be new', () => {
    const again = WITH_VOICE.map(([file, row]): Change => [file, row.replace('samma,', 'en-annan,')]);
    expect(refusals(placeAfter(EMPTY, withPeople('7')), [SECOND, ...again])).toEqual([]);
  });

  it.each<[readonly Change[], readonly Change[], readonly string[]]>([
    [WITH_VOICE, [people('7', '8')], ['voice.csv', 'samma', '2026-1']],
    [withPeople('4'), [people('4', '9')], ['voice.csv', 'samma', '2026-1']],
  ])('say where and what, and never how many', (all, changes, names) => {
    expect(unsaidAfter(all, changes, names)).toEqual([]);
  });
});
