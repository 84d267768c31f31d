import { describe, expect, it } from 'vitest';
import { readWaves } from '#contract/waves.contract.ts';
import { mixOf } from '#publish/build/mix.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUPS } from '#tests/publish/voices.ts';
import { builtFile } from './built.ts';

/** In 2024: each axis with its groups, served and answered, or what stands instead. */
function mix(changes: readonly Change[], fewest?: number): string[] {
  const [first] = readWaves(builtFile('waves.json', [...WITH_GROUPS, ...changes], fewest)).thing;
  return (first?.mix ?? []).map(({ id, groups }) =>
    [id, ...groups.map(({ served, answered }) => [served, answered].map(inShort).join('/'))].join(' '),
  );
}

const inShort = (cell: { kind: 'known'; value: number } | { kind: 'missing'; reason: string }): string =>
  cell.kind === 'known' ? String(cell.value) : cell.reason === 'suppressed' ? '•' : cell.reason;

const under = (numbers: string): Change => ['groups.csv', 'under-65,40,12', `under-65,${numbers}`];
const over = (numbers: string): Change => ['groups.csv', 'over-65,55,18', `over-65,${numbers}`];

/** Another axis, with these numbers served and answered in its two groups. */
const ANOTHER: Change = [
  'organisation.yaml',
  '  - { id: sprak, name: Språk, groups: [{ id: sv, name: Svenska }, { id: annat, name: Annat }] }',
];
const other = (one: string, two: string): readonly Change[] => [
  ANOTHER,
  ['groups.csv', `2024,sprak,sv,${one}`],
  ['groups.csv', `2024,sprak,annat,${two}`],
];

describe(mixOf, () => {
  it.each<[string, readonly Change[], string[]]>([
    ['everybody is in a group', [], ['alder 40/12 55/18']],
    ['a group of four', [under('4,0')], ['alder •/• •/•']],
    ['four in a group answered', [under('40,4')], ['alder •/• •/•']],
    ['nobody in a group answered', [under('40,0')], ['alder 40/0 55/18']],
    ['nobody is in a group', [under('0,0')], ['alder 0/0 55/18']],
    ['one who answered is in no group', [over('55,17')], ['alder •/• •/•']],
    ['four who answered are in no group', [over('55,14')], ['alder •/• •/•']],
    ['five who answered are in no group', [over('55,13')], ['alder 40/12 55/13']],
    [
      'three who answered are in no group, where the whole may count them all twice',
      [over('55,15'), ['answers.csv', 'kommunen,2024,bemotande,Bra,31']],
      ['alder •/• •/•'],
    ],
    [
      'the same, where the whole has a few of its own',
      [over('55,13'), ['answers.csv', 'kommunen,2024,bemotande,Bra,9']],
      ['alder 40/12 55/13'],
    ],
    ['two axes of the same persons', other('60,20', '35,10'), ['alder 40/12 55/18', 'sprak 60/20 35/10']],
    ['another axis with one person served more', other('60,20', '36,10'), ['alder 40/12 55/18', 'sprak •/• •/•']],
    ['another axis with five persons served more', other('60,20', '40,10'), ['alder 40/12 55/18', 'sprak 60/20 40/10']],
    [
      'two axes that lack those who did not say, and not the same',
      [over('55,13'), ...other('60,15', '35,8')],
      ['alder 40/12 55/13', 'sprak •/• •/•'],
    ],
    [
      'an axis that is withheld hides no other',
      [under('40,4'), ...other('60,20', '36,10')],
      ['alder •/• •/•', 'sprak 60/20 36/10'],
    ],
    ['an axis without rows in the wave', [ANOTHER], ['alder 40/12 55/18']],
  ])('%s', (_, changes, told) => {
    expect(mix(changes)).toEqual(told);
  });

  it('keeps the limit that the municipality has set itself', () => {
    expect(mix([], 12)).toEqual(['alder 40/12 55/18']);
    expect(mix([], 13)).toEqual(['alder •/• •/•']);
  });

  it('says nothing of a wave that nobody has divided', () => {
    const [, second] = readWaves(builtFile('waves.json', WITH_GROUPS)).thing;
    expect(second).toMatchObject({ period: '2025', mix: undefined });
  });
});
