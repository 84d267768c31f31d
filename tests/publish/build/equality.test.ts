import { describe, expect, it } from 'vitest';
import { readEquality } from '#contract/equality.contract.ts';
import { buildEquality } from '#publish/build/equality.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUP_ANSWERS } from '#tests/publish/voices.ts';
import { builtFile } from './built.ts';

const FILE = 'answers-by-group.csv';

/** Each axis with its question: periods, and the counts of each group or what stands instead. */
function told(changes: readonly Change[], fewest?: number): string[] {
  const axes = readEquality(builtFile('equality.json', [...WITH_GROUP_ANSWERS, ...changes], fewest)).thing;
  return axes.flatMap(({ id, questions }) =>
    questions.map(({ indicator, periods, cells }) => {
      const said = cells.map((cell) =>
        cell.kind === 'known'
          ? cell.value.map(({ good, neutral, bad }) => `${good}/${neutral}/${bad}`).join(' ')
          : cell.reason,
      );
      return [id, indicator, ...periods.map((period, at) => `${period}: ${said[at]}`)].join(', ');
    }),
  );
}

const inShort = (cells: string): string[] => [`alder, bemotande, 2025: ${cells}`];
const row = (text: string): Change => [FILE, text];
const under = (to: string): Change => [FILE, 'under-65,Bra,10', `under-65,Bra,${to}`];
const over = (to: string): Change => [FILE, 'over-65,Bra,20', `over-65,Bra,${to}`];

const GENDER: Change = [
  'organisation.yaml',
  '  - { id: kon, name: Kön, groups: [{ id: man, name: Män }, { id: kvinnor, name: Kvinnor }] }',
];

/** Another axis of the same answers, with so many good ones in its two groups and the two bad ones in the first. */
const another = (one: number, other: number): readonly Change[] => [
  GENDER,
  row(`2025,bemotande,kon,man,Bra,${one}`),
  row('2025,bemotande,kon,man,Dåligt,2'),
  row(`2025,bemotande,kon,kvinnor,Bra,${other}`),
];

describe(buildEquality, () => {
  it.each<[string, readonly Change[], string[]]>([
    ['everybody is in a group', [], inShort('10/0/2 20/0/0')],
    ['four in a group', [under('2'), over('28')], inShort('suppressed')],
    ['four in no group', [under('6')], inShort('suppressed')],
    [
      'three in no group, where the whole may count them all twice',
      [under('7'), ['answers.csv', 'kommunen,2025,bemotande,Bra,34']],
      inShort('suppressed'),
    ],
    ['five in no group', [under('5')], inShort('5/0/2 20/0/0')],
    [
      'nobody of a group answered, and nobody knows how many it is of',
      [under('0'), [FILE, 'Dåligt,2', 'Dåligt,0']],
      inShort('0/0/0 20/0/0'),
    ],
    [
      'nobody of a group answered that is of four',
      [
        under('0'),
        [FILE, 'Dåligt,2', 'Dåligt,0'],
        ['groups.csv', '2025,alder,under-65,4,0'],
        ['groups.csv', '2025,alder,over-65,55,23'],
      ],
      inShort('suppressed'),
    ],
    [
      'nobody of a group answered that nobody is in',
      [
        under('0'),
        [FILE, 'Dåligt,2', 'Dåligt,0'],
        ['groups.csv', '2025,alder,under-65,0,0'],
        ['groups.csv', '2025,alder,over-65,55,23'],
      ],
      inShort('0/0/0 20/0/0'),
    ],
    ['nobody said which group', [under('0'), over('0'), [FILE, 'Dåligt,2', 'Dåligt,0']], inShort('no-answers')],
    [
      'the question is withheld in the whole organisation',
      [
        ['answers.csv', 'bjorken,2025,bemotande,Bra,18\nbjorken,2025,bemotande,Dåligt,2\n', ''],
        ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4'],
        under('0'),
        over('4'),
        [FILE, 'Dåligt,2', 'Dåligt,0'],
      ],
      inShort('suppressed'),
    ],
    [
      'a wave before',
      [row('2024,bemotande,alder,under-65,Bra,12'), row('2024,bemotande,alder,over-65,Bra,18')],
      ['alder, bemotande, 2024: 12/0/0 18/0/0, 2025: 10/0/2 20/0/0'],
    ],
    [
      'two axes of the same answers',
      another(14, 16),
      [...inShort('10/0/2 20/0/0'), 'kon, bemotande, 2025: 14/0/2 16/0/0'],
    ],
    [
      'two axes that lack those who did not say, and not the same',
      [under('5'), ...another(12, 12)],
      [...inShort('5/0/2 20/0/0'), 'kon, bemotande, 2025: suppressed'],
    ],
    [
      'an axis that is withheld hides no other',
      [under('6'), ...another(14, 16)],
      [...inShort('suppressed'), 'kon, bemotande, 2025: 14/0/2 16/0/0'],
    ],
    [
      'two axes that are not crossed, and tell of three young men all the same: all who answered well are men',
      [
        ['answers.csv', 'bjorken,2025,bemotande,Dåligt,2', 'bjorken,2025,bemotande,Dåligt,7'],
        under('3'),
        over('27'),
        row('2025,bemotande,alder,over-65,Dåligt,5'),
        GENDER,
        row('2025,bemotande,kon,man,Bra,30'),
        row('2025,bemotande,kon,kvinnor,Dåligt,7'),
      ],
      [...inShort('3/0/2 27/0/5'), 'kon, bemotande, 2025: suppressed'],
    ],
  ])('%s', (_, changes, cells) => {
    expect(told(changes)).toEqual(cells);
  });

  it('keeps the limit that the municipality has set itself', () => {
    expect(told([], 12)).toEqual(inShort('10/0/2 20/0/0'));
    expect(told([], 13)).toEqual(inShort('suppressed'));
  });

  it('never adds them to the answers', () => {
    expect(builtFile('series/bemotande.json', WITH_GROUP_ANSWERS)).toEqual(builtFile('series/bemotande.json'));
  });

  it('says nothing where nobody has divided anything', () => {
    expect(readEquality(builtFile('equality.json')).thing).toEqual([]);
  });
});
