import { describe, expect, it } from 'vitest';
import { readPlan } from '#contract/plan.contract.ts';
import { buildPlan } from '#publish/build/plan.ts';
import { publishFiles } from '#publish/publish.ts';
import { WITH_PLAN } from '#tests/publish/dialogues.ts';
import { type Change, townWith } from '#tests/publish/town.ts';
import { builtFile, TODAY } from './built.ts';

const details = (changes: readonly Change[] = [], fewest?: number) =>
  readPlan(builtFile('plan.json', [...WITH_PLAN, ...changes], fewest)).thing;
const first = (changes: readonly Change[] = [], fewest?: number) => details(changes, fewest)[0];

const known = (value: unknown) => ({ kind: 'known', value });
const WITHHELD = { kind: 'missing', reason: 'suppressed' };
const NOT_COLLECTED = { kind: 'missing', reason: 'not-collected' };

describe(buildPlan, () => {
  it('tells who has a part in a goal, and what is known about it', () => {
    expect(first()).toEqual({
      goal: 'mota-val',
      userPart: { setting: 3, following: 1, note: { sv: 'Rådet skrev om frågan.' } },
      coOwners: [{ sv: 'Brukarrådet' }, { sv: 'Björken' }],
      partners: [{ sv: 'Skolan' }],
      backedBy: [{ sv: 'Alla partier' }],
      doneOtherwise: { sv: 'Vi frågade sent.' },
      keepDoing: [{ sv: 'Vi hälsar' }, { sv: 'Vi ringer' }],
      voices: [
        { group: { sv: 'Svar 2024' }, people: known(30) },
        { group: { sv: 'Rådet' }, people: WITHHELD },
      ],
      agreement: { sv: 'Alla var eniga.' },
      evidence: [
        { text: { sv: 'En studie' } },
        { text: { sv: 'En rapport' }, url: 'https://exempelkoping.example/rapport' },
      ],
    });
  });

  it('has only the goals that have a row, in the order of the goals', () => {
    const another: readonly Change[] = [
      ['goals.csv', 'ett-till,Ett mål till,egen-kraft,,active,,,,,bemotande,,,,,'],
      ['plan.csv', 'ett-till,,,,,,,,,,,,'],
    ];
    expect(details(another).map(({ goal }) => goal)).toEqual(['mota-val', 'ett-till']);
    expect(details(another)[1]).toEqual({
      goal: 'ett-till',
      ...{ coOwners: [], partners: [], backedBy: [], keepDoing: [], voices: [], evidence: [] },
    });
    expect(readPlan(builtFile('plan.json')).thing).toEqual([]);
  });

  it.each<[string, string, number, unknown]>([
    ['nobody has counted', 'Rådet', 5, NOT_COLLECTED],
    ['one', 'Rådet: 1', 5, WITHHELD],
    ['four', 'Rådet: 4', 5, WITHHELD],
    ['five', 'Rådet: 5', 5, known(5)],
    ['nine, where the limit is ten', 'Rådet: 9', 10, WITHHELD],
  ])('voices behind a goal: %s', (_, cell, fewest, people) => {
    expect(first([['plan.csv', 'Rådet: 4', cell]], fewest)?.voices[1]?.people).toEqual(people);
  });

  it('puts each part of a list beside the same part in other languages', () => {
    const said = first([
      ['texts.csv', 'plan,mota-val,keep-doing,en,We greet || We call|,,,'],
      ['texts.csv', 'plan,mota-val,evidence,en,A study|A report,,,'],
    ]);
    expect(said?.keepDoing).toEqual([
      { sv: 'Vi hälsar', en: 'We greet' },
      { sv: 'Vi ringer', en: 'We call' },
    ]);
    expect(said?.evidence.map(({ text }) => text.en)).toEqual(['A study', 'A report']);
  });

  it.each<[string, (said: ReturnType<typeof first>) => unknown]>([
    ['note', (said) => said?.userPart?.note],
    ['done-otherwise', (said) => said?.doneOtherwise],
    ['agreement', (said) => said?.agreement],
  ])('speaks other languages: %s', (field, found) => {
    const said = first([['texts.csv', `plan,mota-val,${field},en,The ${field},,,`]]);
    expect(found(said)).toEqual({ sv: expect.any(String), en: `The ${field}` });
  });

  it('names each group as it is named everywhere', () => {
    const said = first([['texts.csv', 'role,Rådet,name,en,The council,,,']]);
    expect(said?.voices[1]?.group).toEqual({ sv: 'Rådet', en: 'The council' });
  });

  it('counts withheld voices among the figures that are not shown', () => {
    const withheld = (changes: readonly Change[]) => publishFiles(townWith(changes), { today: TODAY }).made.withheld;
    expect(withheld(WITH_PLAN) - withheld([])).toBe(1);
  });
});
