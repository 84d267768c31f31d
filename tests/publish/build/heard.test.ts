import { describe, expect, it } from 'vitest';
import { readVoice } from '#contract/voice.contract.ts';
import { heardIn } from '#publish/build/heard.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_VOICE } from '#tests/publish/voices.ts';
import { builtFile } from './built.ts';

const MORE: Change = ['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,17'];

const wave = (rows: readonly string[]): readonly Change[] => [
  ['organisation.yaml', 'modes: [paper] }', 'modes: [paper] }\n  - { period: 2026 }'],
  ...rows.map((row): Change => ['answers.csv', row]),
];

describe(heardIn, () => {
  it.each<[string, readonly Change[], boolean]>([
    ['twenty answered in the last wave', [], true],
    ['nineteen did, and more the wave before', [MORE], false],
    [
      'twenty did, of whom five did not know',
      [
        ['answers.csv', 'Bra,18', 'Bra,13'],
        ['answers.csv', 'bjorken,2025,bemotande,Vet inte,5'],
      ],
      false,
    ],
    ['nobody has answered in the wave after', wave(['linden,2026,bemotande,Bra,30']), false],
    ['few have in the wave after', wave(['linden,2026,bemotande,Bra,30', 'bjorken,2026,bemotande,Bra,9']), false],
    [
      'the unit is withheld so that another is not told of',
      [['answers.csv', 'linden,2025,bemotande,Good,12', 'linden,2025,bemotande,Good,3']],
      false,
    ],
    [
      'few answered one question and many another',
      [
        ['indicators.csv', 'lyssnar,Lyssnar,survey,Lyssnar vi?,fem-steg,,higher,values,respekt,,,,Enkäten'],
        ['answers.csv', 'bjorken,2025,lyssnar,Bra,9'],
      ],
      true,
    ],
    [
      'many of the staff answered, and few of the users',
      [
        MORE,
        ['indicators.csv', 'comparator,source', 'comparator,asked,source'],
        ['indicators.csv', '85,,Enkäten', '85,,,Enkäten'],
        ['indicators.csv', 'liknande,Systemet', 'liknande,,Systemet'],
        ['indicators.csv', 'trivs,Trivs,survey,Trivs du?,fem-steg,,higher,values,respekt,,,,staff,Enkäten'],
        ['answers.csv', 'bjorken,2025,trivs,Bra,90'],
      ],
      false,
    ],
  ])('%s', (_, changes, isHeard) => {
    const [item] = readVoice(builtFile('voice.json', [...WITH_VOICE, ...changes])).thing.items;
    expect(item?.said.kind).toBe(isHeard ? 'known' : 'missing');
  });
});
