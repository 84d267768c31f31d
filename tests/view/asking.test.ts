import { describe, expect, it } from 'vitest';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { askingView } from '#view/asking.view.ts';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { balanceView } from '#view/trust-balance.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, originOf, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Hela kommunen' };
const { asking } = sv;

const column = surveyOf([
  [800, 100, 100],
  [805, 100, 95],
]);
const STILL: FigureInput = { column, indicator: questionOf(), unitName };
const inUnit = (unit: string, place: number): FigureInput => ({
  ...STILL,
  column: { ...column, unit: unitId(unit), indicator: indicatorId(`fraga-${place}`) },
  place,
});
const MISSED: FigureInput = { ...STILL, indicator: questionOf({ targets: [{ level: 95 }] }) };

describe(askingView, () => {
  it('asks one thing first, and holds all others ready after it', () => {
    const { ask, moreAsks } = askingView(STILL, setting);
    const all = [ask, ...moreAsks.flatMap(({ questions }) => questions)];
    expect([...all].sort()).toEqual([...asking.verdict['no-change']].sort());
    expect(moreAsks).toMatchObject([{ key: 'verdict', label: null }]);
  });

  it('asks of the level to reach too, where one is set and may be spoken of', () => {
    const { ask, moreAsks } = askingView(MISSED, setting);
    expect(asking.verdict['no-change']).toContain(ask);
    expect(moreAsks).toMatchObject([{ key: 'verdict' }, { key: 'target', label: asking.ofTarget }]);
    expect([...(moreAsks[1]?.questions ?? [])].sort()).toEqual([...asking.target['missed-now']].sort());
    const early = askingView({ ...MISSED, noVerdictBefore: '2027-01-01' }, setting);
    expect(early.moreAsks.map(({ key }) => key)).toEqual(['verdict']);
  });

  it('asks nothing of what does not apply to the unit any more', () => {
    const closed = surveyOf([[8, 1, 1], 'not-applicable', 'not-applicable']);
    expect(askingView({ ...STILL, column: closed }, setting)).toEqual({ ask: '', moreAsks: [] });
    const lapsed = surveyOf([[8, 1, 1], 'not-applicable', 'not-yet-published']);
    expect(askingView({ ...STILL, column: lapsed }, setting).ask).not.toBe('');
  });

  it('asks the same of the same figure, wherever it is shown and whoever reads it', () => {
    const [one, other] = [figureView(inUnit('ornen', 3), setting), figureView(inUnit('ornen', 3), settingOf('demo'))];
    expect(other.ask).toBe(one.ask);
    const later = settingOf('production', { today: '2029-01-01' });
    expect(figureView(inUnit('ornen', 3), later).ask).toBe(one.ask);
  });

  it('asks different things of figures beside each other', () => {
    const asked = Array.from({ length: 7 }, (_, place) => askingView(inUnit('ornen', place), setting).ask);
    expect(new Set(asked).size).toBe(7);
  });

  it('begins elsewhere in some other releases', () => {
    const asked = ['2026-1', '2027-1', '2028-1', '2029-1', '2030-1'].map((id) => {
      const origin = originOf('production');
      const release = { ...origin.release, id };
      return askingView(STILL, { ...setting, origin: { ...origin, release } }).ask;
    });
    expect(new Set(asked).size).toBeGreaterThan(1);
  });

  it('knows what to ask of a measure as well', () => {
    const input = { column: measureOf([1, 2, 3]), indicator: measuredOf(), unitName };
    expect(asking.verdict['too-few-measurements']).toContain(askingView(input, setting).ask);
  });
});

describe('the trust balance', () => {
  const balance = (place: number) =>
    balanceView(
      { indicator: questionOf(), column: surveyOf([[84, 9, 3]]) },
      unitName,
      { promise: 10, fewest: 5 },
      setting,
      place,
    );

  it('asks by how the promise stands, different things of questions beside each other', () => {
    const asked = Array.from({ length: 6 }, (_, place) => balance(place)?.ask);
    expect([...asked].sort()).toEqual([...asking.trust['reached-uncertain']].sort());
    expect(balance(0)?.moreAsks[0]?.questions).toHaveLength(5);
  });
});
