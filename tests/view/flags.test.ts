import { describe, expect, it } from 'vitest';
import type { DatedText } from '#domain/dialogue/voice.ts';
import { figureView } from '#view/figure.view.ts';
import { flagsOf, laterThan } from '#view/flags.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { sv } from '#words/sv.ts';
import { measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const { redefined } = sv.chart;
const event = (date: string, text: string): DatedText => ({ date, text: { sv: text } });
const redefinitions = [
  { period: period('2023'), text: { sv: 'Ny fråga' } },
  { period: period('2025'), text: { sv: 'Fler tillfrågas' } },
];
const column = measureOf([1, 2, 3, 4], { redefinitions });
const MONTHS = measureOf([1, 2, 3], { periods: ['2025-09', '2025-10', '2025-11'].map(period) });

describe(flagsOf, () => {
  it('flags each new meaning, numbered, where it begins', () => {
    expect(flagsOf(column, [], setting)).toMatchObject([
      { key: '2023', number: 1, at: 1, said: redefined(1, '2023', 'Ny fråga') },
      { key: '2025', number: 2, at: 3, said: redefined(2, '2025', 'Fler tillfrågas') },
    ]);
  });

  it('keeps the municipality’s own words by themselves, in the language that they are in', () => {
    const own = { date: '2025-03-01', text: { da: 'Nyt' }, around: (text: string) => `Prövat: ${text} (nämnden)` };
    expect(flagsOf(column, [own], setting).at(-1)).toMatchObject({
      said: redefined(3, '1 mars 2025', 'Prövat: Nyt (nämnden)'),
      parts: {
        before: redefined(3, '1 mars 2025', 'Prövat: '),
        text: { text: 'Nyt', lang: 'da' },
        after: ' (nämnden)',
      },
    });
  });

  it('sets events among them by their days, after a new meaning in the same period', () => {
    const events = [event('2025-03-01', 'Sen'), event('2022-12-31', 'Först'), event('2025-01-15', 'Tidig')];
    expect(flagsOf(column, events, setting).map(({ at, said }) => [at, said])).toEqual([
      [0, redefined(1, '31 december 2022', 'Först')],
      [1, redefined(2, '2023', 'Ny fråga')],
      [3, redefined(3, '2025', 'Fler tillfrågas')],
      [3, redefined(4, '15 januari 2025', 'Tidig')],
      [3, redefined(5, '1 mars 2025', 'Sen')],
    ]);
  });

  it.each([
    ['2025-09-01', 0],
    ['2025-09-30', 0],
    ['2025-10-01', 1],
    ['2025-11-30', 2],
  ])('finds the month that holds %s', (day, at) => {
    expect(flagsOf(MONTHS, [event(day, 'Ny rutin')], setting)).toMatchObject([{ at, number: 1 }]);
  });

  it('flags nothing before the first period or after the last, and says what came after', () => {
    const events = [event('2025-08-31', 'Före'), event('2025-12-24', 'Sist'), event('2025-12-01', 'Efter')];
    expect(flagsOf(MONTHS, events, setting)).toEqual([]);
    expect(laterThan(MONTHS, events, setting).map(({ said }) => said)).toEqual([
      sv.chart.later('1 december 2025', 'Efter'),
      sv.chart.later('24 december 2025', 'Sist'),
    ]);
  });

  it('gives each its own key, also on the same day', () => {
    const events = [event('2025-10-01', 'Ett'), event('2025-10-01', 'Två')];
    expect(new Set(flagsOf(MONTHS, events, setting).map(({ key }) => key)).size).toBe(2);
  });
});

describe('what happened to a figure', () => {
  const figure: FigureInput = {
    column: surveyOf([
      [40, 6, 4],
      [44, 4, 2],
    ]),
    indicator: questionOf(),
    unitName: { sv: 'Björken' },
    events: [event('2025-05-04', '=Samma två personer'), event('2026-01-14', 'Ny telefontid')],
  };
  const [flag, later] = [
    redefined(1, '4 maj 2025', '=Samma två personer'),
    sv.chart.later('14 januari 2026', 'Ny telefontid'),
  ];

  it('goes with its picture and its table, and leaves the small picture as it was', () => {
    const view = figureView(figure, setting);
    expect(view.chart.flags.map(({ said }) => said)).toEqual([flag]);
    expect(view.picture().flags).toEqual([flag, later]);
    expect(view.file().text).toContain(`\r\n${sv.chart.flags},${flag}\r\n${sv.chart.flags},"${later}"\r\n`);
    expect(view.file().copied().plain).toContain(`${sv.chart.flags}\t${later}`);
    expect(view.spark).toEqual(figureView({ ...figure, events: [] }, setting).spark);
  });

  it('is nothing where nothing happened', () => {
    const view = figureView({ ...figure, events: undefined }, setting);
    expect(view.chart).toMatchObject({ flags: [], later: [] });
    expect(view.file().text).not.toContain(sv.chart.flags);
  });
});
