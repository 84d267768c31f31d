import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUP_ANSWERS } from '#tests/publish/voices.ts';
import { EMPTY, placeAfter, refusals, SECOND, secondAfter, unsaidAfter } from './releases.ts';

/** Without who is served: that is held against itself. */
const ANSWERS_ONLY = WITH_GROUP_ANSWERS.filter(([file]) => file !== 'groups.csv');

const FILE = 'answers-by-group.csv';
const under = (to: string): Change => [FILE, 'under-65,Bra,10', `under-65,Bra,${to}`];
const over = (to: string): Change => [FILE, 'over-65,Bra,20', `over-65,Bra,${to}`];
const row = (text: string): Change => [FILE, text];
/** So many more good answers in the whole, none of them in a group. */
const more = (count: number): Change => [
  'answers.csv',
  'linden,2025,bemotande,Good,12',
  `linden,2025,bemotande,Good,${12 + count}`,
];
const INVITED: Change = ['invited.csv', 'linden,2025,21', 'linden,2025,41'];

const AXIS = '{ id: under-65, name: Under 65 }, { id: over-65, name: Från 65 }';
const THIRD: readonly Change[] = [
  ['organisation.yaml', AXIS, `${AXIS}, { id: okand, name: Okänd }`],
  row('2025,bemotande,alder,okand,Bra,0'),
];
const GENDER: Change = [
  'organisation.yaml',
  '  - { id: kon, name: Kön, groups: [{ id: man, name: Män }, { id: kvinnor, name: Kvinnor }] }',
];

describe('answers by group', () => {
  it.each<[string, readonly Change[], string | null]>([
    ['nothing changed', [], null],
    ['five moved from one group to another', [under('15'), over('15')], null],
    ['one moved from one group to another', [under('11'), over('19')], 'change'],
    [
      'one in each group has changed their mind',
      [under('11'), [FILE, 'Dåligt,2', 'Dåligt,1'], over('19'), row('2025,bemotande,alder,over-65,Dåligt,1')],
      'change',
    ],
    ['five more in one group and seven fewer in the other', [INVITED, more(5), under('15'), over('13')], 'change'],
    ['five more in a group and in the whole', [INVITED, more(5), over('25')], null],
    ['seven more in the whole, of whom five are in a group', [INVITED, more(7), over('25')], 'shown'],
    ['ten more in the whole, of whom five are in a group', [INVITED, more(10), over('25')], null],
    ['withheld now', [under('6')], 'shown'],
    ['another group', THIRD, 'groups'],
    [
      'no longer divided',
      [
        [FILE, '2025,bemotande,alder,under-65,Bra,10\n', ''],
        [FILE, '2025,bemotande,alder,under-65,Dåligt,2\n', ''],
        [FILE, '2025,bemotande,alder,over-65,Bra,20\n', ''],
        [FILE, '2025,bemotande,alder,over-65,Vet inte,3\n', ''],
      ],
      null,
    ],
    [
      'a new axis of the same answers',
      [
        GENDER,
        row('2025,bemotande,kon,man,Bra,14'),
        row('2025,bemotande,kon,kvinnor,Bra,16'),
        row('2025,bemotande,kon,man,Dåligt,2'),
      ],
      null,
    ],
    [
      'a wave that had not been divided',
      [row('2024,bemotande,alder,under-65,Bra,12'), row('2024,bemotande,alder,over-65,Bra,18')],
      null,
    ],
  ])('%s', (_, changes, why) => {
    const told = secondAfter(ANSWERS_ONLY, changes);
    expect(told).toEqual(why === null ? [] : [`revision-reveals-groups ${FILE} bemotande alder 2025 2026-1 ${why}`]);
  });

  it('are not told of by those who are in no group', () => {
    const all: readonly Change[] = [...ANSWERS_ONLY, INVITED, more(5)];
    const nowIn = (whole: number, inGroup: number): string[] => {
      const changes: readonly Change[] = [
        ['answers.csv', 'linden,2025,bemotande,Good,17', `linden,2025,bemotande,Good,${17 + whole}`],
        over(String(20 + inGroup)),
      ];
      return secondAfter(all, changes).map((one) => one.replace(/.* /, ''));
    };
    expect([nowIn(5, 0), nowIn(5, 5), nowIn(10, 5), nowIn(7, 5)]).toEqual([[], [], [], ['change']]);
  });

  it('need not be told of again', () => {
    expect(refusals(placeAfter(EMPTY, ANSWERS_ONLY), [SECOND])).toEqual([]);
  });

  it('may lie where there were no such files yet', () => {
    const old = new Map([...placeAfter(EMPTY, [])].filter(([address]) => !address.startsWith('equality')));
    expect(refusals(old, [])).toEqual([]);
    expect(refusals(old, [SECOND, ...ANSWERS_ONLY])).toEqual([]);
  });

  it('are not told of by an axis that takes the place of another', () => {
    const whole: readonly Change[] = [...ANSWERS_ONLY, under('5')];
    const other = ANSWERS_ONLY.map(
      ([file, text]): Change => [
        file,
        file === FILE
          ? text.replace('alder', 'kon').replace(/under-65|over-65/, (one) => (one === 'under-65' ? 'man' : 'kvinnor'))
          : text,
      ],
    );
    const near: readonly Change[] = [
      ...other,
      GENDER,
      [FILE, 'man,Bra,10', 'man,Bra,7'],
      [FILE, 'kvinnor,Bra,20', 'kvinnor,Bra,16'],
    ];
    expect(refusals(placeAfter(EMPTY, whole), [SECOND, ...near])).toEqual([
      `revision-reveals-groups ${FILE} bemotande kon 2025 2026-1 change`,
    ]);
  });

  it('may be withheld, or told of, for another limit', () => {
    expect(secondAfter(ANSWERS_ONLY, [], 5, 13)).toEqual([]);
    expect(secondAfter(ANSWERS_ONLY, [], 13, 5)).toEqual([]);
    expect(secondAfter(ANSWERS_ONLY, [under('11'), over('19')], 5, 6)).toEqual([
      `revision-reveals-groups ${FILE} bemotande alder 2025 2026-1 change`,
    ]);
  });

  it.each<readonly Change[]>([[under('11'), over('19')], [under('6')], THIRD])(
    'say where and what, and never how many',
    (...changes) => {
      expect(unsaidAfter(ANSWERS_ONLY, changes, [FILE, 'bemotande', 'alder', '2025', '2026-1'])).toEqual([]);
    },
  );

  it('are part of what the same release once more must not change', () => {
    const place = placeAfter(EMPTY, ANSWERS_ONLY);
    expect(refusals(place, ANSWERS_ONLY)).toEqual([]);
    expect(refusals(place, [...ANSWERS_ONLY, ['organisation.yaml', 'name: Från 65', 'name: 65 och äldre']])).toEqual(
      [],
    );
    expect(refusals(place, [...ANSWERS_ONLY, under('15'), over('15')])).toEqual([
      'release-id-taken organisation.yaml 2026-1',
    ]);
  });
});
