import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { type MultiplesView, multiplesView } from '#view/multiples.view.ts';
import { stripView } from '#view/strip.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, type SurveyCell, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const tree = treeOf(unitOf('aldre', 'kommunen'), unitOf('linden', 'aldre'), unitOf('norr', 'aldre'));
const EVERYBODY = ['kommunen', 'aldre', 'linden', 'norr'];
const THREE: SurveyCell[] = [
  [30, 10, 10],
  [35, 10, 5],
  [40, 6, 4],
];
const asked = (unit: string, cells: readonly SurveyCell[] = THREE) => surveyOf(cells, { unit: unitId(unit) });
const counted = (unit: string, cells: readonly number[]) => measureOf(cells, { unit: unitId(unit) });

function multiples(
  columns: readonly Column[],
  indicator: Indicator = questionOf(),
  before?: string,
): MultiplesView | null {
  const setting = settingOf('demo');
  const strip = stripView(indicator, columns, tree, unitId('kommunen'), setting, before);
  return multiplesView({ indicator, columns, tree, rows: strip?.rows ?? [], noVerdictBefore: before }, setting);
}

const allOf = (view: MultiplesView | null) => view?.series(0, view.all) ?? [];
const measure = measuredOf();

describe(multiplesView, () => {
  it('keeps the organisation’s order, whatever the values and however the columns come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(EVERYBODY, { minLength: 4 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 4, maxLength: 4 }),
        (order, good) => {
          const view = multiples(order.map((unit, at) => asked(unit, [...THREE, [good[at] ?? 0, 5, 0]])));
          expect(allOf(view).map(({ key }) => key)).toEqual(EVERYBODY);
          expect(view?.table(4).rows.map(({ key }) => key)).toEqual(EVERYBODY);
        },
      ),
    );
  });

  it('gives some at a time, from one place up to another, and tells which have others below them', () => {
    const view = multiples(EVERYBODY.map((unit) => asked(unit)));
    expect(allOf(view).map(({ isOver }) => isOver)).toEqual([true, true, false, false]);
    expect(view?.all).toBe(4);
    expect(view?.series(1, 3).map(({ key }) => key)).toEqual(['aldre', 'linden']);
    expect(view?.series(3, 24).map(({ key }) => key)).toEqual(['norr']);
    expect(view?.table(2).rows).toHaveLength(2);
  });

  it.each([
    ['two periods', EVERYBODY.map((unit) => asked(unit, THREE.slice(1)))],
    ['one unit below the whole', [asked('kommunen'), asked('aldre')]],
    ['one unit with any figure', [asked('aldre'), asked('norr', ['suppressed', 'suppressed', 'no-answers'])]],
    ['nothing', []],
  ])('is not there with %s', (_, columns) => {
    expect(multiples(columns)).toBeNull();
  });

  it('stands on one scale for all units: shares from 0 to 100, measures so that the largest has room', () => {
    const shares = multiples([
      asked('aldre'),
      asked('norr', [
        [1, 40, 9],
        [2, 40, 8],
        [0, 40, 10],
      ]),
    ]);
    expect(shares?.scale).toBe(sv.chart.sameScale('0–100\u00a0%'));
    const days = multiples([counted('linden', [1, 2, 4]), counted('norr', [10, 20, 40])], measure);
    expect(days?.scale).toBe(sv.chart.sameScale('0–40 dagar'));
    const [small, large] = allOf(days).map(({ picture }) => picture.dots.at(-1)?.y ?? 0);
    const floor = days?.series(0, 1)[0]?.picture.height ?? 0;
    expect(floor - (small ?? 0)).toBeCloseTo((floor - (large ?? 0)) / 10, 5);
  });

  it('has the latest figure, its verdict and its mark in words, as the row of the unit has', () => {
    const moved = asked('aldre', [
      [100, 50, 50],
      [140, 30, 30],
      [180, 10, 10],
    ]);
    const [aldre, norr] = allOf(multiples([moved, asked('norr')]));
    expect(aldre).toMatchObject({
      said: '90\u00a0%',
      detail: '(85–93), 200 svar',
      verdict: sv.verdict.direction.improving,
      mark: { shape: 'up', tone: 'improvement' },
      isAbsent: false,
      href: '#/units/aldre',
    });
    expect(norr?.verdict).toBe(sv.verdict.direction['too-few-answers']);
    const [early] = allOf(multiples([moved, asked('norr')], questionOf(), '2027-01-01'));
    expect(early).toMatchObject({ verdict: sv.verdict.tooEarly('2027'), mark: { tone: 'neutral' } });
  });

  it('keeps gaps, hatches what is withheld and hollows what is provisional, the latest too', () => {
    const cells: SurveyCell[] = [[30, 10, 10], 'suppressed', [35, 10, 5], [40, 6, 4]];
    const column = surveyOf(cells, { unit: unitId('norr'), provisional: [period('2025')] });
    const [norr] = allOf(multiples([column, asked('linden', cells)])).filter(({ key }) => key === 'norr');
    expect(norr?.picture.lines).toHaveLength(1);
    expect(norr?.picture.hatched).toEqual([80]);
    expect(norr?.picture.dots.map(({ hollow }) => hollow)).toEqual([false, false, true]);
    expect(norr?.picture.latest).toBeNull();
  });

  it('has words alone where there never was a figure', () => {
    const withheld = asked('norr', ['suppressed', 'suppressed', 'suppressed']);
    const norr = allOf(multiples([asked('aldre'), asked('linden'), withheld])).at(-1);
    expect(norr).toMatchObject({ said: sv.missing.suppressed, detail: '', verdict: null, isAbsent: true });
    expect(norr?.picture).toMatchObject({ lines: [], dots: [], hatched: [8, 116, 224] });
  });

  it('has a table of every period, whose latest figure is the one beside the picture', () => {
    const provisional = surveyOf(['not-collected', [35, 10, 5], [40, 6, 4]], {
      unit: unitId('norr'),
      provisional: [period('2025')],
    });
    const view = multiples([asked('linden'), provisional]);
    expect(view?.table(24)).toEqual({
      caption: `${sv.provenance.demoName}: Bemötande. ${sv.goal.units}`,
      columns: [sv.figure.column.unit, '2023', '2024', '2025'],
      rows: [
        { key: 'linden', cells: ['linden', '60\u00a0% (46–72)', '70\u00a0% (56–81)', '80\u00a0% (67–89)'] },
        {
          key: 'norr',
          cells: ['norr', sv.missing['not-collected'], '70\u00a0% (56–81)', '80\u00a0% (67–89), preliminär'],
        },
      ],
    });
  });

  it('names every picture, and says in the name that it is invented', () => {
    for (const { label, name } of allOf(multiples(EVERYBODY.map((unit) => asked(unit))))) {
      expect(label.startsWith(`${sv.provenance.demoName}: Bemötande, ${name.text}. `)).toBe(true);
    }
  });
});
