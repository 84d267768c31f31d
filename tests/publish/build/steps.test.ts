import { describe, expect, it } from 'vitest';
import { readConditions } from '#contract/conditions.contract.ts';
import { stepsPanel, stoppedAt } from '#publish/build/steps.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_STEPS } from '#tests/publish/voices.ts';
import { builtFile } from './built.ts';

/** The cells of each unit, with the reason where there is none. */
function cellsOf(changes: readonly Change[], fewest?: number): Record<string, unknown> {
  const [panel] = readConditions(builtFile('conditions.json', [...WITH_STEPS, ...changes], fewest)).thing;
  if (panel?.kind !== 'steps') throw new Error('no steps');
  return {
    periods: panel.periods,
    ...Object.fromEntries(
      panel.units.map(({ unit, cells }) => [
        unit,
        cells.map((cell) => (cell.kind === 'known' ? cell.value.join(' ') : cell.reason)),
      ]),
    ),
  };
}

const steps = (unit: string, period: string, ...counts: readonly number[]): Change => [
  'steps.csv',
  ['erbjudna', 'hallna', 'foljda'].map((step, at) => `radslag,${unit},${period},${step},${counts[at]}`).join('\n'),
];
const whole = (...counts: readonly number[]): readonly Change[] =>
  ['erbjudna,40', 'hallna,30', 'foljda,15'].map((from, at) => [
    'steps.csv',
    `radslag,kommunen,2025,${from}`,
    `radslag,kommunen,2025,${from.replace(/\d+/, String(counts[at]))}`,
  ]);

describe(stepsPanel, () => {
  it.each<[string, readonly Change[], number, Record<string, unknown>]>([
    ['nobody is few', [], 5, { kommunen: ['40 30 15'], bjorken: ['20 15 8'] }],
    ['the limit is higher', [], 8, { kommunen: ['40 30 15'], bjorken: ['suppressed'] }],
    [
      'few in the whole came no further',
      [steps('kommunen', '2024', 40, 38, 28)],
      5,
      { kommunen: ['suppressed', '40 30 15'] },
    ],
    [
      'few are left in the whole beside the unit',
      whole(36, 30, 15),
      5,
      { kommunen: ['36 30 15'], bjorken: ['suppressed'] },
    ],
    ['nobody is left beside the unit', whole(20, 15, 8), 5, { kommunen: ['20 15 8'], bjorken: ['20 15 8'] }],
    [
      'few in the unit beside it',
      [steps('linden', '2025', 13, 9, 4)],
      5,
      { kommunen: ['40 30 15'], bjorken: ['suppressed'], linden: ['suppressed'] },
    ],
    [
      'nobody in the unit beside it',
      [steps('linden', '2025', 0, 0, 0)],
      5,
      { kommunen: ['40 30 15'], bjorken: ['20 15 8'], linden: ['0 0 0'] },
    ],
    [
      'each period by itself, with a gap between',
      [steps('kommunen', '2023', 9, 9, 9), steps('linden', '2023', 4, 4, 4)],
      5,
      {
        kommunen: ['9 9 9', 'not-collected', '40 30 15'],
        bjorken: ['not-collected', 'not-collected', '20 15 8'],
        linden: ['suppressed', 'not-collected', 'not-collected'],
      },
    ],
    [
      'a unit that was not open',
      [
        ['units.csv', 'granen,kommunen,Granen,Äldre,2025-01-01,,'],
        steps('kommunen', '2024', 9, 9, 9),
        steps('granen', '2025', 20, 15, 7),
      ],
      5,
      { kommunen: ['9 9 9', '40 30 15'], bjorken: ['not-collected', '20 15 8'], granen: ['not-applicable', '20 15 7'] },
    ],
  ])('%s', (_, changes, fewest, cells) => {
    expect(cellsOf(changes, fewest)).toMatchObject(cells);
  });

  it('has every period from the first to the last', () => {
    expect(cellsOf([steps('kommunen', '2022', 9, 9, 9)])).toMatchObject({ periods: ['2022', '2023', '2024', '2025'] });
  });
});

describe(stoppedAt, () => {
  it.each([
    [
      [12, 9, 9],
      [3, 0, 9],
    ],
    [[5], [5]],
    [
      [0, 0],
      [0, 0],
    ],
  ])('of %j who came to each step %j came no further', (counts, stopped) => {
    expect(stoppedAt(counts)).toEqual(stopped);
  });
});
