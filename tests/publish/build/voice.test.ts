import { describe, expect, it } from 'vitest';
import { readVoice } from '#contract/voice.contract.ts';
import { buildVoice } from '#publish/build/voice.ts';
import type { Change } from '#tests/publish/town.ts';
import { WITH_VOICE } from '#tests/publish/voices.ts';
import { builtFile } from './built.ts';

const items = (changes: readonly Change[], fewest?: number) =>
  readVoice(builtFile('voice.json', [...WITH_VOICE, ...changes], fewest)).thing.items;

const first = (changes: readonly Change[], fewest?: number) => items(changes, fewest)[0];

const known = (value: unknown) => ({ kind: 'known', value });
const SAID = known({ sv: 'Det kommer nya hela tiden.' });
const WITHHELD = { kind: 'missing', reason: 'suppressed' };
const NOT_COLLECTED = { kind: 'missing', reason: 'not-collected' };

describe(buildVoice, () => {
  it('tells what was said and what became of it, in the order of the table', () => {
    expect(items([]).map(({ id }) => id)).toEqual(['samma', 'oppet', 'tack']);
    expect(first([])).toEqual({
      id: 'samma',
      unit: 'bjorken',
      kind: 'concern',
      theme: { sv: 'Vill ha samma person' },
      said: SAID,
      people: known(7),
      received: '2025-10-01',
      answered: '2025-10-08',
      planned: { date: '2025-11-01', text: { sv: 'Fasta grupper' } },
      made: { date: '2026-01-15', text: { sv: 'Två fasta grupper' } },
      told: { date: '2026-02-01', text: { sv: 'Brev' } },
      indicator: 'bemotande',
      goal: 'mota-val',
      value: 'respekt',
    });
  });

  it('says why nothing is changed', () => {
    expect(items([])[1]).toMatchObject({
      answered: '2025-10-09',
      declined: { date: '2025-12-01', text: { sv: 'Det finns ingen personal då' } },
    });
  });

  it('knows how long a period must lie', () => {
    const ripeAfter = (changes: readonly Change[]) => readVoice(builtFile('voice.json', changes)).thing.ripeAfter;
    expect(ripeAfter([])).toBe(90);
    expect(ripeAfter([['organisation.yaml', 'voice-ripe-days: 60']])).toBe(60);
  });

  it('is there, empty, when nobody has said anything', () => {
    expect(readVoice(builtFile('voice.json')).thing.items).toEqual([]);
  });

  it('speaks every language that is in the table of texts', () => {
    const english: readonly Change[] = ['theme', 'said', 'plan', 'change', 'how'].map((field) => [
      'texts.csv',
      `voice,samma,${field},en,The ${field},,,`,
    ]);
    expect(first(english)).toMatchObject({
      theme: { sv: 'Vill ha samma person', en: 'The theme' },
      said: known({ sv: 'Det kommer nya hela tiden.', en: 'The said' }),
      planned: { text: { sv: 'Fasta grupper', en: 'The plan' } },
      made: { text: { en: 'The change' } },
      told: { text: { en: 'The how' } },
    });
  });

  it('takes words that only the table of texts has', () => {
    const only: readonly Change[] = [
      ['voice.csv', 'Det finns ingen personal då', ''],
      ['texts.csv', 'voice,oppet,reason,en,There is nobody to do it,,,'],
    ];
    expect(items(only)[1]?.declined).toEqual({ date: '2025-12-01', text: { en: 'There is nobody to do it' } });
  });
});

const people = (number: string): Change => ['voice.csv', 'nya hela tiden.,7', `nya hela tiden.,${number}`];
const MORE: Change = ['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,17'];

describe('what is withheld of those who said it', () => {
  it.each([
    ['nobody has counted them', [people('')], 5, NOT_COLLECTED, WITHHELD],
    ['one', [people('1')], 5, WITHHELD, WITHHELD],
    ['four', [people('4')], 5, WITHHELD, WITHHELD],
    ['five', [people('5')], 5, known(5), SAID],
    ['seven, where the limit is eight', [], 8, WITHHELD, WITHHELD],
    [
      'seven, and nothing in their own words',
      [['voice.csv', 'Det kommer nya hela tiden.', '']],
      5,
      known(7),
      NOT_COLLECTED,
    ],
    ['seven, where nineteen answered', [MORE], 5, known(7), WITHHELD],
  ] satisfies [string, readonly Change[], number, object, object][])('%s', (_, changes, fewest, told, said) => {
    expect(first(changes, fewest)).toMatchObject({ people: told, said });
  });

  it('is counted among the figures that are not shown', () => {
    const whole = JSON.stringify(builtFile('voice.json', [...WITH_VOICE, people('4')]));
    expect(whole.match(/"suppressed"/g)).toHaveLength(3);
  });
});
