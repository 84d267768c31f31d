import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartView } from '#view/chart.view.ts';
import { pointsOf } from '#view/point.ts';
import { SHARE_SCALE } from '#view/scale.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';
import { figureInput } from './columns.ts';

const setting = settingOf();
const question = questionOf();
const measured = measuredOf();
const years = (count: number) => Array.from({ length: count }, (_, at) => at);

describe(chartView, () => {
  it('draws the very points that are said', () => {
    fc.assert(
      fc.property(figureInput, ({ column, indicator }) => {
        const { points, scale, hasBand } = chartView(column, indicator, null, setting);
        expect(points).toMatchObject(pointsOf(column, indicator, setting));
        for (const { value } of points) if (value !== null) expect(value).toBeLessThanOrEqual(scale.to);
        expect(hasBand).toBe(column.kind === 'survey');
      }),
    );
  });

  it.each([
    ['a share', surveyOf([[40, 6, 4]]), question],
    ['an index', measureOf([71, 74]), measuredOf({ measureUnit: 'index' })],
  ])('%s always stands on the same scale', (_name, column, indicator) => {
    expect(chartView(column, indicator, null, setting).scale).toBe(SHARE_SCALE);
  });

  it('makes room for the target', () => {
    expect(chartView(measureOf([3, 4]), measured, 18, setting).scale.to).toBe(20);
  });

  it.each([
    { values: [3, 18], indicator: measured, ticks: ['0', '5', '10', '15', '20'] },
    { values: [0.9], indicator: measured, ticks: ['0,00', '0,25', '0,50', '0,75', '1,00'] },
    { values: [9], indicator: measured, ticks: ['0,0', '2,5', '5,0', '7,5', '10,0'] },
    { values: [-3], indicator: measured, ticks: ['−3', '−2', '−1', '0'] },
    {
      values: [40],
      indicator: measuredOf({ measureUnit: 'percent' }),
      ticks: ['0\u00a0%', '10\u00a0%', '20\u00a0%', '30\u00a0%', '40\u00a0%'],
    },
  ])('the axis of $values says $ticks', ({ values, indicator, ticks }) => {
    expect(chartView(measureOf(values), indicator, null, setting).ticks.map(({ said }) => said)).toEqual(ticks);
  });

  it.each([
    { column: surveyOf([[40, 6, 4]]), indicator: question, level: 85, said: '85\u00a0%' },
    { column: surveyOf([[40, 6, 4]]), indicator: question, level: 84.96, said: '84,96\u00a0%' },
    { column: measureOf([3, 18]), indicator: measured, level: 7.5, said: '7,5' },
    { column: measureOf([9]), indicator: measured, level: 5, said: '5' },
  ])('a target of $level is said as it was decided: $said', ({ column, indicator, level, said }) => {
    expect(chartView(column, indicator, level, setting).target).toEqual({ level, said: sv.figure.target(said) });
  });

  it.each([
    { count: 1, labels: ['2025'] },
    { count: 4, labels: ['2022', '2023', '2024', '2025'] },
    { count: 6, labels: ['2020', '2021', '2022', '2023', '2024', '2025'] },
    { count: 7, labels: ['2019', '2021', '2023', '2025'] },
    { count: 13, labels: ['2013', '2016', '2019', '2022', '2025'] },
  ])('$count years are labelled $labels', ({ count, labels }) => {
    expect(chartView(measureOf(years(count)), measured, null, setting).labels).toEqual(labels);
  });

  it('labels a few points, evenly spread, the latest always among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26 }), (count) => {
        const { labels, points } = chartView(measureOf(years(count)), measured, null, setting);
        const places = labels.map((label) => points.findIndex((point) => point.label === label));
        const steps = new Set(places.slice(1).map((place, at) => place - (places[at] ?? 0)));
        expect(labels.length).toBeLessThanOrEqual(6);
        expect(labels.at(-1)).toBe(points.at(-1)?.label);
        expect(steps.size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('begins a new segment at each new meaning', () => {
    const redefinitions = ['2023', '2025'].map((year) => ({ period: period(year), text: { sv: 'Ny fråga' } }));
    const view = chartView(measureOf([1, 2, 3, 4], { redefinitions }), measured, null, setting);
    expect(view.segments).toBe(3);
  });

  it('says what is not there and why, each reason once', () => {
    const column = surveyOf(['not-collected', [40, 6, 4], 'suppressed', 'not-collected', 'no-answers']);
    expect(chartView(column, question, null, setting).absences).toEqual([
      { reason: 'not-collected', said: `2021 och 2024: ${sv.missing['not-collected']}` },
      { reason: 'suppressed', said: `2023: ${sv.missing.suppressed}` },
      { reason: 'no-answers', said: `2025: ${sv.missing['no-answers']}` },
    ]);
  });

  it('has nothing to say when nothing is missing', () => {
    expect(chartView(measureOf([1, 2]), measured, null, setting)).toMatchObject({
      absences: [],
      target: null,
      segments: 1,
      hasBand: false,
    });
  });
});
