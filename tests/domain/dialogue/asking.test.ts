import { describe, expect, it } from 'vitest';
import { inTurn, turnOf } from '#domain/dialogue/asking.ts';

const FIGURE = { release: '2026-1', unit: 'ornen', indicator: 'bemotande' };
const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosen = (figure: Parameters<typeof turnOf>[0]): string | undefined => inTurn(SIX, turnOf(figure))[0];

describe(turnOf, () => {
  it.each([
    [FIGURE, 'b'],
    [{ ...FIGURE, place: 0 }, 'f'],
    [{ ...FIGURE, place: 1 }, 'a'],
    [{ ...FIGURE, place: 0, release: '2027-1' }, 'a'],
    [{ ...FIGURE, place: 0, unit: 'falken' }, 'a'],
  ])('is the same every time and on every computer: %j asks %s', (figure, question) => {
    expect(chosen(figure)).toBe(question);
  });

  it('asks six figures beside each other six different things, in every unit and release', () => {
    for (const unit of ['ornen', 'falken', 'hela-kommunen', 'é']) {
      for (const release of ['2025-1', '2026-1', '2026-2']) {
        const asked = SIX.map((_, place) => chosen({ ...FIGURE, unit, release, place }));
        expect([...asked].sort(), `${unit} ${release}`).toEqual(SIX);
      }
    }
  });

  it('does not ask the same of all units, nor the same in every release', () => {
    const names = Array.from({ length: 40 }, (_, at) => `enhet-${at}`);
    const ofUnits = new Set(names.map((unit) => chosen({ ...FIGURE, unit, place: 0 })));
    const ofReleases = new Set(names.map((release) => chosen({ ...FIGURE, release, place: 0 })));
    const ofIndicators = new Set(names.map((indicator) => chosen({ ...FIGURE, indicator })));
    expect([ofUnits.size, ofReleases.size, ofIndicators.size]).toEqual([6, 6, 6]);
  });

  it('is a whole number from 0', () => {
    for (const release of SIX) {
      const turn = turnOf({ ...FIGURE, release });
      expect(Number.isSafeInteger(turn) && turn >= 0).toBe(true);
    }
  });
});

describe(inTurn, () => {
  it.each([
    [['a', 'b', 'c'], 0, ['a', 'b', 'c']],
    [['a', 'b', 'c'], 2, ['c', 'a', 'b']],
    [['a', 'b', 'c'], 8_589_934_590, ['a', 'b', 'c']],
    [['a'], 7, ['a']],
    [[], 7, []],
  ])('%j, turn %i: %j', (things, turn, wanted) => {
    expect(inTurn(things, turn)).toEqual(wanted);
  });
});
