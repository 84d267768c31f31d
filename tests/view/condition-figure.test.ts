import { describe, expect, it } from 'vitest';
import type { FiguresPanel } from '#domain/conditions/panel.ts';
import { indicatorId, panelId } from '#domain/kernel/ids.ts';
import { conditionFigure, panelFigures } from '#view/condition-figure.view.ts';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { type MeasureCell, measuredOf, measureOf, questionOf, settingOf, surveyOf, toldBy } from './builders.ts';

const percent = measuredOf({ name: { sv: 'Slutat' }, measureUnit: 'percent', decimals: 1 });
const unitName = { sv: 'Björken' };
const inputOf = (cells: readonly MeasureCell[], indicator = percent): FigureInput => ({
  column: measureOf(cells),
  indicator,
  unitName,
});
const setting = settingOf();

describe('a share of few', () => {
  it.each([
    [[17.4, 23], '17,4\u00a0% (7–37), 4 av 23, 2025. En enda mer eller mindre ändrar siffran med 4 procentenheter.'],
    [[0, 9], '0,0\u00a0% (0–30), 0 av 9, 2025. En enda mer eller mindre ändrar siffran med 11 procentenheter.'],
    [
      [85.2, 61],
      '85,2\u00a0% (74–92), 52 av 61, 2025. En enda mer eller mindre ändrar siffran med 1,6 procentenheter.',
    ],
    [[33, 100], '33,0\u00a0% (25–43), 33 av 100, 2025. En enda mer eller mindre ändrar siffran med 1 procentenhet.'],
  ] as const)('%o: %s', (cell, latest) => {
    const view = conditionFigure(inputOf([50, cell]), setting);
    expect(view.latest).toBe(latest);
    expect(view.label).toContain(latest);
    expect(view.picture()).toMatchObject({ latest: [latest], label: view.label });
  });

  it.each([
    ['a share of many', inputOf([[25, 104]])],
    ['a share with nobody counted', inputOf([17.4])],
    ['a share that no whole number of persons gives', inputOf([[17.4, 21]])],
    ['something else than a share', inputOf([[17.4, 23]], measuredOf({ measureUnit: 'days' }))],
    ['nothing to tell', inputOf(['suppressed'])],
    ['answers', { column: surveyOf([[4, 0, 19]]), indicator: questionOf(), unitName }],
  ])('is not made of %s', (_, input) => {
    const [view, usual] = [conditionFigure(input, setting), figureView(input, setting)];
    expect([view.latest, view.label, view.picture()]).toEqual([usual.latest, usual.label, usual.picture()]);
  });
});

describe(panelFigures, () => {
  const ids = ['slutat', 'introduktion', 'mentor'].map(indicatorId);
  const panel: FiguresPanel = {
    id: panelId('stanna'),
    kind: 'figures',
    name: { sv: 'Att vilja stanna' },
    indicators: ids,
    decisions: [{ date: '2023-03-21', body: { sv: 'Socialnämnden' }, text: { sv: 'Brukarmentorer' } }],
  };

  it('leaves out what the unit does not have, and keeps the order of the panel', () => {
    const columns = [ids[2], ids[0]].map((indicator) => measureOf([1], { ...(indicator && { indicator }) }));
    const indicators = [...ids].reverse().map((id) => measuredOf({ id }));
    const figures = panelFigures(panel, { columns, indicators }, unitName, setting);
    expect(figures.map(({ indicator }) => indicator.id)).toEqual(['slutat', 'mentor']);
    expect(figures.map(({ events }) => events?.map((one) => [one.date, toldBy(one)]))).toEqual(
      figures.map(() => [['2023-03-21', 'Brukarmentorer (Socialnämnden)']]),
    );
  });
});
