import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { clashOf } from '#publish/earlier/rhythm.ts';
import { describe as inWords } from '#publish/words/messages.ts';
import type { Change } from '#tests/publish/town.ts';
import { answers, nine, sets } from '#tests/publish/with-sets.ts';
import { EMPTY, placeAfter, publishTo, refusals, SECOND, secondAfter } from './releases.ts';

const greeted = (unit: string, month: string, count: number): string =>
  `${unit},${month},meeting-greet-users,Ja,${count}`;
const PULSES: readonly Change[] = [
  sets('preset: five', '{ preset: meetings, asked: [users] }'),
  answers(greeted('bjorken', '2025-09', 12), greeted('linden', '2025-09', 9), greeted('bjorken', '2025-10', 11)),
];
const QUARTERLY: readonly Change[] = [
  sets('preset: five', '{ preset: meetings, asked: [users], every: quarter }'),
  answers(greeted('bjorken', '2025-Q3', 12), greeted('bjorken', '2025-Q4', 14)),
];
const revised = (from: string, to: string): Change => ['answers.csv', from, to];

describe('a second release of pulses', () => {
  it.each<[string, Change, string[]]>([
    ['the same, and a new month', answers(greeted('bjorken', '2025-11', 7)), []],
    ['six more in a month', revised(greeted('bjorken', '2025-09', 12), greeted('bjorken', '2025-09', 18)), []],
    [
      'one more in a month',
      revised(greeted('bjorken', '2025-09', 12), greeted('bjorken', '2025-09', 13)),
      ['revision-reveals answers.csv meeting-greet-users 2025-09 2026-1 kommunen+bjorken change'],
    ],
    [
      'a unit that comes under the limit',
      revised(greeted('linden', '2025-09', 9), greeted('linden', '2025-09', 4)),
      ['revision-reveals answers.csv meeting-greet-users 2025-09 2026-1 bjorken+linden shown'],
    ],
  ])('%s', (_, change, told) => {
    expect(secondAfter(PULSES, [change])).toEqual(told);
  });

  it('is held against the earlier one also where the question has been moved to the front', () => {
    const front: Change = ['goals.csv', 'bemotande placeringar', 'bemotande placeringar meeting-greet-users'];
    const more = revised(greeted('bjorken', '2025-09', 12), greeted('bjorken', '2025-09', 13));
    expect(secondAfter(PULSES, [front, more])).toHaveLength(1);
    expect(refusals(placeAfter(EMPTY, [...PULSES, front]), [SECOND, ...PULSES, more])).toHaveLength(1);
  });

  it('may not add up what was told by the month, for the month that was withheld would be what is left', () => {
    expect(refusals(placeAfter(EMPTY, PULSES), [SECOND, ...QUARTERLY])).toEqual([
      'periods-overlap answers.csv meeting-greet-users 2026-1 2025-09 2025-Q3',
    ]);
  });

  it('says in every language which periods cover each other', () => {
    const { problems } = publishTo(placeAfter(EMPTY, PULSES), [SECOND, ...QUARTERLY]);
    const [overlap] = problems.filter(({ code }) => code === 'periods-overlap');
    for (const language of LANGUAGES) {
      const words = overlap === undefined ? '' : inWords(overlap, language);
      for (const name of ['answers.csv', 'meeting-greet-users', '2025-09', '2025-Q3', '2026-1']) {
        expect(words).toContain(name);
      }
    }
  });

  it('can not have an id again with a question less beside the front', () => {
    const place = placeAfter(EMPTY, PULSES);
    expect(refusals(place, PULSES)).toEqual([]);
    expect(refusals(place, [sets('preset: five')])).toEqual(['release-id-taken organisation.yaml 2026-1']);
  });
});

describe('a second release of an index', () => {
  const first = nine('bjorken', [6, 6, 0, 2, 0]);
  const HME: readonly Change[] = [sets('preset: hme'), first];
  const statement = (number: number, best: number, good: number): string =>
    [
      `bjorken,2025,hme-${number},Stämmer mycket bra,${best}`,
      `bjorken,2025,hme-${number},Stämmer ganska bra,${good}`,
    ].join('\n');

  it.each<[string, Change, string[]]>([
    [
      'an answer that moved within the good ones shows in no question, but in the indexes',
      revised(statement(1, 6, 6), statement(1, 7, 5)),
      ['hme-motivation', 'hme-total'].map(
        (index) => `revision-reveals answers.csv ${index} 2025 2026-1 kommunen+bjorken change`,
      ),
    ],
    [
      'six more answers to one statement change the fewest, and that is no matter',
      revised(statement(1, 6, 6), statement(1, 12, 6)),
      [],
    ],
    [
      'one more answer is told of its question, and not once more of the indexes',
      revised(statement(4, 6, 6), statement(4, 7, 6)),
      ['revision-reveals answers.csv hme-4 2025 2026-1 kommunen+bjorken change'],
    ],
  ])('%s', (_, change, told) => {
    expect(secondAfter(HME, [change])).toEqual(told);
  });

  it('is held against the earlier one by its persons where it was given as a measure', () => {
    const given = (denominator: number): Change => ['measures.csv', `hme-total,bjorken,2025,74,${denominator},`];
    const place = placeAfter(EMPTY, [sets('preset: hme'), given(30)]);
    expect(refusals(place, [SECOND, sets('preset: hme'), given(31)])).toEqual([
      'revision-reveals measures.csv hme-total 2025 2026-1 bjorken change',
    ]);
  });
});

describe(clashOf, () => {
  it.each([
    [['2025-08', '2025-09'], ['2025-Q3'], ['2025-08', '2025-Q3']],
    [['2025'], ['2025-09'], ['2025', '2025-09']],
    [['2025-Q1'], ['2025-T1'], ['2025-Q1', '2025-T1']],
    [['2024'], ['2025-01', '2025-02'], undefined],
    [['2025-08'], ['2025-08', '2025-09'], undefined],
    [[], ['2025'], undefined],
  ])('%j and %j', (before, after, clash) => {
    expect(clashOf(before as never, after as never)).toEqual(clash);
  });
});
