import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import type { Change } from '#tests/publish/town.ts';
import { EMPTY, named, placeAfter, publishTo, refusals } from './releases.ts';

const SECOND = named('2026-2', '2026-1');
const good = (from: number, to: number): Change => [
  'answers.csv',
  `bjorken,2025,bemotande,Bra,${from}`,
  `bjorken,2025,bemotande,Bra,${to}`,
];
const ONE_MORE = good(18, 19);
const SIX_MORE = good(18, 24);
const persons = (to: number): Change => [
  'measures.csv',
  'placeringar,bjorken,2025,21',
  `placeringar,bjorken,2025,${to}`,
];

/** A measure in percent, with and without the persons it is about. */
const SHARE: Change = ['indicators.csv', 'i-tid,I tid,measure,,,percent,higher,difference,,,,,Systemet'];
const share = (unit: string, rest: string): Change => ['measures.csv', `i-tid,${unit},2025,${rest}`];
const AREA: Change = [
  'units.csv',
  'kommunen,,Hela kommunen,,,,\n',
  'kommunen,,Hela kommunen,,,,\nomrade,kommunen,Området,,,,\n',
];

const first = placeAfter(EMPTY, []);

describe('a second release of the same figures', () => {
  it.each<[string, readonly Change[]]>([
    ['none changed', []],
    ['six more answers', [SIX_MORE]],
    ['five persons more', [['measures.csv', 'kommunen,2025,41', 'kommunen,2025,46'], persons(26)]],
    [
      'a new wave',
      [
        ['organisation.yaml', 'modes: [paper] }', 'modes: [paper] }\n  - { period: 2026 }'],
        ['answers.csv', 'bjorken,2026,bemotande,Bra,3'],
      ],
    ],
    [
      'a new question',
      [
        ['indicators.csv', 'lyssnar,Lyssnar,survey,Lyssnar vi?,fem-steg,,higher,values,,,,,Enkäten'],
        ['answers.csv', 'bjorken,2025,lyssnar,Bra,9'],
      ],
    ],
    [
      'an earlier wave left out',
      [
        ['answers.csv', 'bjorken,2024,bemotande,Bra,20\n', ''],
        ['answers.csv', 'linden,2024,bemotande,Bra,10\n', ''],
        ['invited.csv', 'bjorken,2024,30\n', ''],
        ['invited.csv', 'linden,2024,20\n', ''],
        ['organisation.yaml', '  - { period: 2024, collected: { from: 2024-09-01, to: 2024-10-01 } }\n', ''],
      ],
    ],
    ['a new unit without answers then', [['units.csv', 'granen,kommunen,Granen,Äldre,2026-01-01,,']]],
    [
      'more invited, and more who did not know',
      [
        ['invited.csv', 'bjorken,2025,31', 'bjorken,2025,33'],
        ['answers.csv', 'bemotande,Vet inte,3', 'bemotande,Vet inte,4'],
      ],
    ],
  ])('is published: %s', (_, changes) => {
    expect(refusals(first, [SECOND, ...changes])).toEqual([]);
  });

  it.each<[string, readonly Change[], string[]]>([
    ['one more answer', [ONE_MORE], ['answers.csv bemotande 2025 2026-1 kommunen+bjorken change']],
    ['one answer less', [good(18, 17)], ['answers.csv bemotande 2025 2026-1 kommunen+bjorken change']],
    [
      'an answer that was read wrong',
      [good(18, 17), ['answers.csv', 'bjorken,2025,bemotande,Dåligt,2', 'bjorken,2025,bemotande,Dåligt,3']],
      ['answers.csv bemotande 2025 2026-1 kommunen+bjorken change'],
    ],
    [
      'six answers moved to where they belong, and one was lost on the way',
      [good(18, 12), ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,17']],
      ['answers.csv bemotande 2025 2026-1 kommunen change'],
    ],
    [
      'a unit that comes under the limit',
      [['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,4']],
      ['answers.csv bemotande 2025 2026-1 bjorken+linden shown'],
    ],
    [
      'a unit whose answers come late',
      [
        ['units.csv', 'granen,kommunen,Granen,Äldre,,,'],
        ['answers.csv', 'granen,2025,bemotande,Bra,9'],
        ['invited.csv', 'granen,2025,12'],
      ],
      ['answers.csv bemotande 2025 2026-1 granen units'],
    ],
    [
      'two persons more',
      [['measures.csv', 'kommunen,2025,41', 'kommunen,2025,43'], persons(23)],
      ['measures.csv placeringar 2025 2026-1 kommunen+bjorken change'],
    ],
    [
      'an answer in each of two waves',
      [ONE_MORE, ['answers.csv', 'linden,2024,bemotande,Bra,10', 'linden,2024,bemotande,Bra,11']],
      [
        'answers.csv bemotande 2024 2026-1 kommunen+linden change',
        'answers.csv bemotande 2025 2026-1 kommunen+bjorken change',
      ],
    ],
  ])('is refused: %s', (_, changes, told) => {
    expect(refusals(first, [SECOND, ...changes])).toEqual(told.map((one) => `revision-reveals ${one}`));
  });

  it('is refused when a unit has moved, and says which', () => {
    const before = placeAfter(EMPTY, [AREA]);
    const moved: Change = ['units.csv', 'bjorken,kommunen', 'bjorken,omrade'];
    expect(refusals(before, [SECOND, AREA, moved])).toEqual(
      ['2024', '2025'].flatMap((wave) => [
        `revision-reveals answers.csv bemotande ${wave} 2026-1 bjorken place`,
        `revision-reveals answers.csv bemotande ${wave} 2026-1 omrade units`,
      ]),
    );
  });

  it('says in every language what to do, and never how many', () => {
    const { files, problems } = publishTo(first, [SECOND, ONE_MORE]);
    expect(files).toBeNull();
    for (const language of LANGUAGES) {
      const [words = ''] = problems.map((problem) => inWords(problem, language));
      for (const name of ['answers.csv', 'bemotande', '2025', 'kommunen, bjorken', '2026-1'])
        expect(words).toContain(name);
      expect(words.replace(/20\d\d(-\d)?/g, '')).not.toMatch(/\d/);
    }
  });
});

describe('a measure that is not of persons', () => {
  const withShare = (...shares: readonly Change[]): readonly Change[] => [SHARE, ...shares];
  const whole = (rest: string) => share('kommunen', rest);
  const part = (rest: string) => share('bjorken', rest);

  it.each<[string, readonly Change[], readonly Change[], string[]]>([
    ['another value of unknown persons', [whole('50,,')], [whole('51,,')], []],
    ['another value of the same persons', [whole('50,40,')], [whole('51,40,')], []],
    ['six persons more', [whole('50,40,'), part('60,20,')], [whole('50,46,'), part('60,26,')], []],
    [
      'one person more',
      [whole('50,40,'), part('60,20,')],
      [whole('50,41,'), part('60,21,')],
      ['kommunen+bjorken change'],
    ],
    [
      'one person moved',
      [whole('50,40,'), part('60,20,')],
      [whole('50,40,'), part('60,21,')],
      ['kommunen+bjorken change'],
    ],
    ['a unit more', [whole('50,40,')], [whole('50,40,'), part('60,20,')], ['bjorken units']],
    [
      'a unit more, where parts and whole never agreed',
      [whole('50,40,'), share('linden', '50,50,')],
      [whole('50,40,'), share('linden', '50,50,'), part('60,20,')],
      [],
    ],
    [
      'one person more, where they never agreed',
      [whole('50,40,'), part('60,50,')],
      [whole('50,40,'), part('60,51,')],
      ['bjorken change'],
    ],
  ])('%s', (_, before, after, told) => {
    const place = placeAfter(EMPTY, withShare(...before));
    expect(refusals(place, [SECOND, ...withShare(...after)])).toEqual(
      told.map((one) => `revision-reveals measures.csv i-tid 2025 2026-1 ${one}`),
    );
  });
});

describe('another limit for withholding', () => {
  const WITH_FEW: Change = ['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,7'];

  it.each<[string, number, number, readonly Change[], number]>([
    ['raised, and nothing else changed', 5, 10, [], 0],
    ['lowered again, and nothing else changed', 10, 5, [], 0],
    ['raised, and one more answer', 5, 10, [ONE_MORE], 2],
    ['the same, and as many more as it asks for', 10, 10, [good(18, 28)], 0],
    ['the same, and not as many', 10, 10, [good(18, 27)], 1],
  ])('%s', (_, before, after, changes, faults) => {
    const place = placeAfter(EMPTY, [WITH_FEW], before);
    expect(refusals(place, [SECOND, WITH_FEW, ...changes], after)).toHaveLength(faults);
  });
});
