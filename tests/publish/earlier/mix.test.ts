import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUPS } from '#tests/publish/voices.ts';
import { EMPTY, placeAfter, refusals, SECOND, secondAfter, unsaidAfter } from './releases.ts';

const under = (numbers: string): Change => ['groups.csv', 'under-65,40,12', `under-65,${numbers}`];
const over = (numbers: string): Change => ['groups.csv', 'over-65,55,18', `over-65,${numbers}`];
const THIRD: readonly Change[] = [
  ['organisation.yaml', '{ id: over-65, name: Från 65 }', '{ id: over-65, name: Från 65 }, { id: okand, name: Okänd }'],
  ['groups.csv', '2024,alder,okand,0,0'],
];

describe('those who answered against those who are served', () => {
  it.each<[string, readonly Change[], string | null]>([
    ['nothing changed', [], null],
    ['five served more', [under('45,12')], null],
    ['one served more', [under('41,12')], 'change'],
    ['five moved from one group to another', [under('45,12'), over('50,18')], null],
    ['five more in one and three fewer in the other', [under('45,12'), over('52,18')], 'change'],
    ['five more in one and seven fewer in the other', [under('45,12'), over('48,18')], 'change'],
    ['five answers fewer', [over('55,13')], null],
    ['an answer moved', [under('40,13'), over('55,17')], 'change'],
    ['withheld now', [over('55,17')], 'shown'],
    ['another group', THIRD, 'groups'],
    [
      'a new axis of the same persons',
      [
        ['organisation.yaml', '  - { id: sprak, name: Språk, groups: [{ id: sv, name: S }, { id: annat, name: A }] }'],
        ['groups.csv', '2024,sprak,sv,60,20'],
        ['groups.csv', '2024,sprak,annat,35,10'],
      ],
      null,
    ],
  ])('%s', (_, changes, why) => {
    const told = secondAfter(WITH_GROUPS, changes);
    expect(told).toEqual(why === null ? [] : [`revision-reveals-mix groups.csv alder 2024 2026-1 ${why}`]);
  });

  it('need not be told of again', () => {
    expect(refusals(placeAfter(EMPTY, WITH_GROUPS), [SECOND])).toEqual([]);
  });

  it('are not told of by an axis that takes the place of another', () => {
    const other = WITH_GROUPS.map(
      ([file, row]): Change => [file, row.replaceAll('alder', 'sprak').replace('over-65,55', 'over-65,57')],
    );
    expect(refusals(placeAfter(EMPTY, WITH_GROUPS), [SECOND, ...other])).toEqual([
      'revision-reveals-mix groups.csv sprak 2024 2026-1 change',
    ]);
  });

  it('may be withheld, or told of, for another limit', () => {
    expect(secondAfter(WITH_GROUPS, [], 5, 13)).toEqual([]);
    expect(secondAfter(WITH_GROUPS, [], 13, 5)).toEqual([]);
    expect(secondAfter(WITH_GROUPS, [under('41,12')], 5, 6)).toEqual([
      'revision-reveals-mix groups.csv alder 2024 2026-1 change',
    ]);
  });

  it.each<[readonly Change[], readonly Change[], readonly string[]]>([
    [WITH_GROUPS, [under('41,12')], ['groups.csv', 'alder', '2024', '2026-1']],
    [WITH_GROUPS, [over('55,17')], ['groups.csv', 'alder', '2024', '2026-1']],
    [WITH_GROUPS, THIRD, ['groups.csv', 'alder', '2024', '2026-1']],
  ])('say where and what, and never how many', (all, changes, names) => {
    expect(unsaidAfter(all, changes, names)).toEqual([]);
  });
});
