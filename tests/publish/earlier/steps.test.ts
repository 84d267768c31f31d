import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { WITH_STEPS } from '#tests/publish/voices.ts';
import { secondAfter, unsaidAfter } from './releases.ts';

/** Counts of a unit at the three steps, and others instead. */
function steps(unit: string, from: readonly number[], to: readonly number[]): readonly Change[] {
  return ['erbjudna', 'hallna', 'foljda'].map((step, at) => [
    'steps.csv',
    `${unit},2025,${step},${from[at]}\n`,
    `${unit},2025,${step},${to[at]}\n`,
  ]);
}
const whole = (...to: readonly number[]) => steps('kommunen', [40, 30, 15], to);
const part = (...to: readonly number[]) => steps('bjorken', [20, 15, 8], to);

describe('those who came to a step', () => {
  it.each<[string, readonly Change[], string[]]>([
    ['nothing changed', [], []],
    ['five more that came all the way', [...whole(45, 35, 20), ...part(25, 20, 13)], []],
    ['five more in the whole', whole(45, 35, 20), []],
    ['one more', [...whole(41, 31, 16), ...part(21, 16, 9)], ['kommunen+bjorken change']],
    ['one more in the whole', whole(41, 30, 15), ['kommunen change']],
    ['one who came further', [...whole(40, 30, 16), ...part(20, 15, 9)], ['kommunen+bjorken change']],
    [
      'so many came further that few are left',
      [...whole(40, 30, 20), ...part(20, 15, 13)],
      ['bjorken shown', 'kommunen change'],
    ],
    [
      'three more came no further than the first step, and five more than the next',
      whole(48, 35, 15),
      ['kommunen change'],
    ],
    [
      'five more came no further than the first step, and seven fewer to the last',
      whole(38, 23, 8),
      ['kommunen change'],
    ],
    [
      'a unit less',
      [
        [
          'steps.csv',
          'radslag,bjorken,2025,erbjudna,20\nradslag,bjorken,2025,hallna,15\nradslag,bjorken,2025,foljda,8\n',
          '',
        ],
      ],
      ['bjorken units'],
    ],
    [
      'a unit more',
      [['steps.csv', 'radslag,linden,2025,erbjudna,20\nradslag,linden,2025,hallna,15\nradslag,linden,2025,foljda,7']],
      ['linden units'],
    ],
    [
      'a new year',
      [['steps.csv', ['erbjudna', 'hallna', 'foljda'].map((step) => `radslag,kommunen,2026,${step},9`).join('\n')]],
      [],
    ],
  ])('%s', (_, changes, told) => {
    expect(secondAfter(WITH_STEPS, changes)).toEqual(
      told.map((one) => `revision-reveals-steps steps.csv radslag 2025 2026-1 ${one}`),
    );
  });

  it('may come to a step that was not counted before, when nobody else has come or gone', () => {
    const accepted: readonly Change[] = [
      ['organisation.yaml', 'name: Erbjudna }, ', 'name: Erbjudna }, { id: antagna, name: Antagna }, '],
      ['steps.csv', 'radslag,kommunen,2025,antagna,35'],
      ['steps.csv', 'radslag,bjorken,2025,antagna,20'],
    ];
    expect(secondAfter(WITH_STEPS, accepted)).toEqual([]);
    expect(secondAfter(WITH_STEPS, [...accepted, ...whole(41, 30, 15)])).not.toEqual([]);
  });

  it('may be withheld, or told of, for another limit', () => {
    expect(secondAfter(WITH_STEPS, [], 5, 9)).toEqual([]);
    expect(secondAfter(WITH_STEPS, [], 9, 5)).toEqual([]);
  });

  it.each<[readonly Change[], readonly Change[], readonly string[]]>([
    [WITH_STEPS, whole(41, 30, 15), ['steps.csv', 'radslag', '2025', 'kommunen', '2026-1']],
  ])('say where and what, and never how many', (all, changes, names) => {
    expect(unsaidAfter(all, changes, names)).toEqual([]);
  });
});
