import { describe, expect, it } from 'vitest';
import { WITH_PLAN } from '#tests/publish/dialogues.ts';
import type { Change } from '#tests/publish/town.ts';
import { EMPTY, placeAfter, refusals, SECOND, secondAfter, unsaidAfter } from './releases.ts';

const VOICES = 'Svar 2024: 30|Rådet: 4';
const withVoices = (voices: string): readonly Change[] => [...WITH_PLAN, ['plan.csv', VOICES, voices]];
const told = (group: string, why: string) => `revision-reveals-backing plan.csv mota-val ${group} 2026-1 ${why}`;

const refusedWith = (was: string, is: string, fewestBefore = 5, fewest = 5): string[] =>
  refusals(placeAfter(EMPTY, withVoices(was), fewestBefore), [SECOND, ...withVoices(is)], fewest);

describe('those whose voices stand behind a goal', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['as many', 'Rådet: 9', 'Rådet: 9', []],
    ['five more', 'Rådet: 9', 'Rådet: 14', []],
    ['one more', 'Rådet: 9', 'Rådet: 10', [told('Rådet', 'change')]],
    ['four fewer', 'Rådet: 14', 'Rådet: 10', [told('Rådet', 'change')]],
    ['no longer few', 'Rådet: 4', 'Rådet: 9', [told('Rådet', 'shown')]],
    ['few now', 'Rådet: 9', 'Rådet: 4', [told('Rådet', 'shown')]],
    ['few, then as now', 'Rådet: 3', 'Rådet: 4', []],
    ['counted at last', 'Rådet', 'Rådet: 9', []],
    ['in another order', 'Rådet: 9|Unga: 30', 'Unga: 30|Rådet: 9', []],
    ['one more, in another order', 'Rådet: 9|Unga: 30', 'Unga: 30|Rådet: 10', [told('Rådet', 'change')]],
    ['one more, by another name', 'Unga: 30|Rådet: 9', 'Unga: 30|Brukarrådet: 10', [told('Brukarrådet', 'change')]],
    ['another group beside', 'Unga: 30', 'Unga: 30|Rådet: 9', []],
    ['a group less', 'Unga: 30|Rådet: 9', 'Unga: 30', []],
  ])('%s: %s, then %s', (_, was, is, refused) => {
    expect(refusedWith(was, is)).toEqual(refused);
  });

  it('may be withheld, or told of, for another limit', () => {
    expect(refusedWith('Rådet: 7', 'Rådet: 7', 5, 8)).toEqual([]);
    expect(refusedWith('Rådet: 7', 'Rådet: 7', 8, 5)).toEqual([]);
  });

  it('may come with a plan that was not there before', () => {
    expect(refusals(placeAfter(EMPTY, []), [SECOND, ...WITH_PLAN])).toEqual([]);
  });

  it('say where and what, and never how many', () => {
    const change: Change = ['plan.csv', 'Svar 2024: 30', 'Svar 2024: 31'];
    expect(secondAfter(WITH_PLAN, [change])).toEqual([told('Svar 2024', 'change')]);
    expect(unsaidAfter(WITH_PLAN, [change], ['plan.csv', 'mota-val', 'Svar 2024', '2026-1'])).toEqual([]);
  });
});
