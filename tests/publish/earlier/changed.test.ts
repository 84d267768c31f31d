import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import type { Change } from '#tests/publish/town.ts';
import { EMPTY, placeAfter, publishTo, refusals, SECOND } from './releases.ts';

const MORE: Change = ['answers.csv', 'bjorken,2025,bemotande,Bra,18', 'bjorken,2025,bemotande,Bra,24'];
const COUNTED: Change = ['measures.csv', 'placeringar,kommunen,2024,44', 'placeringar,kommunen,2024,49'];
const PROVISIONAL: Change = ['measures.csv', 'kommunen,2025,41,,provisional', 'kommunen,2025,47,,'];
const first = placeAfter(EMPTY, []);

const told = (date: string, indicator: string): Change[] => [
  ['corrections.csv', 'id,date,kind,wrong,right,indicator'],
  ['corrections.csv', `r1,${date},figure,Fel antal,Rätt antal,${indicator}`],
];

const warnings = (changes: readonly Change[], place = first) =>
  publishTo(place, [SECOND, ...changes]).problems.filter(({ code }) => code === 'earlier-figures-changed');

describe('figures that an earlier release told otherwise', () => {
  it.each<[string, readonly Change[], string]>([
    [
      'answers',
      [MORE],
      'bemotande, kommunen, 2025: 30 goda av 32 → 36 goda av 38; bemotande, bjorken, 2025: 18 goda av 20',
    ],
    ['values', [COUNTED], 'placeringar, kommunen, 2024: 44 → 49.'],
    ['one of two told of', [MORE, COUNTED, ...told('2026-03-03', 'bemotande')], '«2026-1» har ändrats: placeringar'],
    ['told of before', [COUNTED, ...told('2025-03-05', 'placeringar')], 'placeringar, kommunen'],
  ])('are named: %s', (_, changes, words) => {
    const [warning] = warnings(changes);
    expect(warning?.severity).toBe('warning');
    expect(warning && inWords(warning, 'sv')).toContain(words);
    expect(publishTo(first, [SECOND, ...changes]).files).not.toBeNull();
    for (const language of LANGUAGES) expect(warning && inWords(warning, language)).toContain('2026-1');
  });

  it.each<[string, readonly Change[]]>([
    ['when none has changed', []],
    ['when a correction names the indicator', [COUNTED, ...told('2026-03-03', 'placeringar')]],
    ['when they were provisional', [PROVISIONAL]],
  ])('are not named %s', (_, changes) => {
    expect(warnings(changes)).toEqual([]);
    expect(publishTo(first, [SECOND, ...changes]).files).not.toBeNull();
  });

  it('are ten at most, and the rest are counted', () => {
    const years = Array.from({ length: 14 }, (_, at) => 2009 + at);
    const rows = (value: number) =>
      years.map((year): Change => ['measures.csv', `placeringar,linden,${year},${value},,`]);
    const [warning] = warnings(rows(18), placeAfter(EMPTY, rows(12)));
    const words = warning === undefined ? '' : inWords(warning, 'sv');
    expect(words.match(/12 → 18/g)).toHaveLength(10);
    expect(words).toContain('… och 4 till.');
  });
});

describe('the day of a release', () => {
  const on = (day: string): Change => ['organisation.yaml', 'published: 2026-03-03', `published: ${day}`];

  it.each<[string, string[]]>([
    ['2026-03-03', []],
    ['2026-03-09', []],
    ['2025-03-09', ['earlier-is-later organisation.yaml 2025-03-09 2026-1 2026-03-03']],
  ])('%s', (day, expected) => {
    expect(refusals(first, [SECOND, on(day)])).toEqual(expected);
  });
});
