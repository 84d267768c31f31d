import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import type { Pair } from '#view/profile.view.ts';
import { balanceView, downTo, isOfExperience } from '#view/trust-balance.view.ts';
import { measureOf, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';

const unitName = { sv: 'Björken' };
const OPTIONS = [
  { text: { sv: 'Bra' }, means: 'good' },
  { text: { sv: 'Varken eller' }, means: 'neutral' },
  { text: { sv: 'Dåligt' }, means: 'bad' },
] as const;
const TEN = { promise: 10, fewest: 5 };

const pair = (cells: readonly SurveyCell[]): Pair => ({
  indicator: questionOf({ id: indicatorId('a'), name: { sv: 'Blir hörda' }, options: OPTIONS }),
  column: surveyOf(cells),
});
const viewOf = (cell: SurveyCell, rules: Parameters<typeof balanceView>[2] = TEN) =>
  balanceView(pair([cell]), unitName, rules, settingOf());

const UNCERTAIN = 'Löftet nås inte, men det kan vara en slump';

describe(balanceView, () => {
  it.each([
    [
      [84, 9, 7],
      'Löftet nås, men det kan vara en slump',
      '84 goda mot 7 dåliga (9 varken eller): 12 goda per dålig, osäkerhet 6–25.',
      null,
    ],
    [
      [45, 6, 9],
      UNCERTAIN,
      '45 goda mot 9 dåliga (6 varken eller): 5 goda per dålig, osäkerhet 2–10.',
      '45 goda fattas till tio mot en – eller fem dåliga svar som hade varit goda.',
    ],
    [
      [249, 0, 25],
      UNCERTAIN,
      '249 goda mot 25 dåliga (0 varken eller): 9,9 goda per dålig, osäkerhet 7–15.',
      '1 god fattas till tio mot en – eller ett dåligt svar som hade varit gott.',
    ],
    [
      [1518, 0, 380],
      'Löftet hålls inte',
      '1\u00a0518 goda mot 380 dåliga (0 varken eller): 3,9 goda per dålig, osäkerhet 3,6–4,5.',
      '2\u00a0282 goda fattas till tio mot en – eller 208 dåliga svar som hade varit goda.',
    ],
    [
      [3, 1, 8],
      'Löftet hålls inte',
      '3 goda mot 8 dåliga (1 varken eller): 0,3 goda per dålig, osäkerhet 0,1–1,3.',
      '77 goda fattas till tio mot en – eller sju dåliga svar som hade varit goda.',
    ],
    [
      [39, 2, 0],
      'Löftet hålls',
      '39 goda mot ingen dålig (2 varken eller): med osäkerheten minst 10 goda per dålig.',
      null,
    ],
    [
      [20, 0, 1],
      'Löftet nås, men det kan vara en slump',
      '20 goda mot 1 dålig (0 varken eller): 20 goda per dålig, osäkerhet 3–117.',
      null,
    ],
  ] as const)('%o', (cell, status, said, missing) => {
    expect(viewOf(cell)).toMatchObject({ status, said, missing });
  });

  it('is silent about neither, where the scale has no such step', () => {
    const indicator = questionOf({ name: { sv: 'Blir hörda' } });
    expect(balanceView({ ...pair([[84, 0, 7]]), indicator }, unitName, TEN, settingOf())?.said).toBe(
      '84 goda mot 7 dåliga: 12 goda per dålig, osäkerhet 6–25.',
    );
  });

  it.each([
    ['suppressed', 'För få svar för att visas'],
    ['not-collected', 'Frågan ställdes inte'],
    [[2, 30, 1], 'För få goda och dåliga svar för att hållas mot varandra'],
    [[0, 12, 0], 'Ingen har svarat att det var bra eller dåligt.'],
  ] as const)('draws nothing of %o, and says why', (cell, said) => {
    expect(viewOf(cell)).toMatchObject({ status: null, said, missing: null, ask: null, rings: null });
  });

  it.each([
    [[45, 6, 9], { rings: 10, filled: 5, more: null }],
    [[84, 9, 7], { rings: 10, filled: 10, more: 'och 2 till' }],
    [[39, 0, 0], { rings: 10, filled: 10, more: null }],
    [[0, 0, 8], { rings: 10, filled: 0, from: 0, more: null }],
  ] as const)('fills the rings of %o', (cell, rings) => {
    expect(viewOf(cell)?.rings).toMatchObject(rings);
  });

  it('judges nothing where nothing is promised, and draws ten rings all the same', () => {
    const view = viewOf([45, 6, 9], { promise: null, fewest: 5 });
    expect(view).toMatchObject({ status: null, missing: null, ask: null, rings: { rings: 10, filled: 5 } });
  });

  it('holds another promise with as many rings', () => {
    expect(viewOf([45, 6, 9], { promise: 4, fewest: 5 })?.rings).toMatchObject({
      rings: 4,
      filled: 4,
      more: 'och 1 till',
    });
  });

  it('is nothing of what is measured', () => {
    expect(balanceView({ ...pair([]), column: measureOf([3]) }, unitName, TEN, settingOf())?.rings ?? null).toBeNull();
  });
});

describe(isOfExperience, () => {
  it.each([
    [{}, true],
    [{ aspect: 'conditions' }, false],
    [{ asked: 'staff' }, false],
    [{ about: 'staff' }, false],
    [{ asked: 'users' }, true],
  ] as const)('%o is %s', (more, is) => {
    expect(isOfExperience(questionOf(more))).toBe(is);
  });
});

describe(downTo, () => {
  it.each([
    [9.96, 1, 9.9],
    [10, 0, 10],
    [12.99, 0, 12],
    [0.3 * 3, 1, 0.9],
  ] as const)('%d to %i decimals is %d', (value, decimals, down) => {
    expect(downTo(value, decimals)).toBeCloseTo(down, 12);
  });
});
