import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISSING_REASONS } from '#domain/kernel/measured.ts';
import { pointsOf } from '#view/point.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';
import { figureInput } from './columns.ts';

const setting = settingOf();
const question = questionOf();
const measured = measuredOf();
const FORTY_OF_FIFTY = [40, 6, 4] as const;

describe(pointsOf, () => {
  it('a share with its interval, in percent', () => {
    const [point] = pointsOf(surveyOf([[40, 6, 4, 70]]), question, setting);
    expect(point).toMatchObject({ value: 80, said: '80\u00a0%', answers: 50, invited: 70, absent: null });
    expect(point?.low).toBeCloseTo(66.96, 2);
    expect(point?.high).toBeCloseTo(88.76, 2);
  });

  it.each([
    { indicator: measured, cell: 12.25, said: '12,3 dagar' },
    { indicator: measured, cell: -0.04, said: '0,0 dagar' },
    { indicator: measured, cell: 0, said: '0,0 dagar' },
    { indicator: measuredOf({ measureUnit: 'percent', decimals: 0 }), cell: 7.5, said: '8\u00a0%' },
    { indicator: measuredOf({ measureUnit: 'million-kronor' }), cell: -1.25, said: '−1,3 miljoner kronor' },
    { indicator: measuredOf({ measureUnit: 'persons', decimals: 0 }), cell: 1234, said: '1\u00a0234 personer' },
  ])('the value $cell is said $said, and drawn as it is', ({ indicator, cell, said }) => {
    const [point] = pointsOf(measureOf([cell]), indicator, setting);
    expect(point).toMatchObject({ value: cell, said, low: null, high: null });
  });

  it('how many a value is about, where it is known', () => {
    const points = pointsOf(measureOf([[12, 48], 11]), measured, setting);
    expect(points.map(({ answers }) => answers)).toEqual([48, null]);
  });

  it.each(MISSING_REASONS)('%s is a gap that says why, and never a number', (reason) => {
    const nothing = { value: null, low: null, high: null, answers: null, invited: null, absent: reason };
    expect(pointsOf(surveyOf([reason]), question, setting)[0]).toMatchObject({ ...nothing, said: sv.missing[reason] });
    expect(pointsOf(measureOf([reason]), measured, setting)[0]).toMatchObject({
      ...nothing,
      said: sv.missingMeasure[reason],
    });
  });

  it('a cell that never came is a gap too', () => {
    const column = { ...surveyOf([FORTY_OF_FIFTY]), periods: [period('2024'), period('2025')] };
    expect(pointsOf(column, question, setting)[1]).toMatchObject({ value: null, absent: 'not-collected' });
  });

  it('gaps keep their place', () => {
    const column = measureOf([1, 'not-collected', 3, 'suppressed']);
    expect(pointsOf(column, measured, setting).map(({ value }) => value)).toEqual([1, null, 3, null]);
  });

  it.each([
    { at: [], segments: [0, 0, 0, 0] },
    { at: ['2024'], segments: [0, 0, 1, 1] },
    { at: ['2023', '2025'], segments: [0, 1, 1, 2] },
    { at: ['2030'], segments: [0, 0, 0, 0] },
  ])('redefined $at: no line crosses from one of $segments to the next', ({ at, segments }) => {
    const redefinitions = at.map((raw) => ({ period: period(raw), text: { sv: 'Ny fråga' } }));
    const points = pointsOf(measureOf([1, 2, 3, 4], { redefinitions }), measured, setting);
    expect(points.map(({ segment }) => segment)).toEqual(segments);
  });

  it('knows a provisional figure from a final one', () => {
    const points = pointsOf(measureOf([1, 2], { provisional: [period('2025')] }), measured, setting);
    expect(points.map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  it.each([
    ['2025', '2025'],
    ['2025-Q3', 'Q3\u00a025'],
    ['2025-T2', 'T2\u00a025'],
    ['2025-12', 'dec\u00a025'],
  ])('%s is short on the axis: %s', (raw, label) => {
    expect(pointsOf(measureOf([1], { periods: [period(raw)] }), measured, setting)[0]?.label).toBe(label);
  });

  it('refuses a column that is not what its indicator says', () => {
    expect(() => pointsOf(measureOf([1]), question, setting)).toThrow(RangeError);
  });

  it('one point for each period, the interval around the value, words always', () => {
    fc.assert(
      fc.property(figureInput, ({ column, indicator }) => {
        const points = pointsOf(column, indicator, setting);
        expect(points.map((point) => point.period)).toEqual(column.periods);
        for (const { value, low, high, said, absent } of points) {
          expect(said).not.toBe('');
          expect(value === null).toBe(absent !== null);
          if (value === null || low === null || high === null) continue;
          expect([low, value, high]).toEqual([low, value, high].sort((one, other) => one - other));
        }
      }),
    );
  });
});
