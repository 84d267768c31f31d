import { describe, expect, it } from 'vitest';
import type { Change } from '#tests/publish/town.ts';
import { WITH_GROUPS, WITH_STEPS, WITH_VOICE } from '#tests/publish/voices.ts';
import { EMPTY, placeAfter, refusals, SECOND } from './releases.ts';

describe('the same release once more', () => {
  const all = [...WITH_VOICE, ...WITH_GROUPS, ...WITH_STEPS];
  const place = placeAfter(EMPTY, all);

  it.each<[string, readonly Change[], string[]]>([
    ['byte for byte', [], []],
    ['with a text of a voice put right', [['voice.csv', 'Fasta grupper', 'Fasta små grupper']], []],
    ['with the name of a panel put right', [['organisation.yaml', 'name: Familjerådslag', 'name: Familjens råd']], []],
    ['with a day of a voice changed', [['voice.csv', '2025-11-01', '2025-11-02']], ['2026-1']],
    ['with other steps', [['steps.csv', 'kommunen,2025,erbjudna,40', 'kommunen,2025,erbjudna,45']], ['2026-1']],
    ['with other groups', [['groups.csv', 'under-65,40,12', 'under-65,45,12']], ['2026-1']],
  ])('%s', (_, changes, taken) => {
    expect(refusals(place, [...all, ...changes])).toEqual(
      taken.map((id) => `release-id-taken organisation.yaml ${id}`),
    );
  });

  it('may lie where there were no such files yet', () => {
    const old = new Map([...placeAfter(EMPTY, [])].filter(([address]) => !/^(?:voice|conditions)/.test(address)));
    expect(refusals(old, [])).toEqual([]);
    expect(refusals(old, [SECOND, ...all])).toEqual([]);
  });
});
