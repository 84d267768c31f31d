import { describe, expect, it } from 'vitest';
import type { FindingCode } from '#domain/verdict/finding.ts';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const unitName = { sv: 'Hela kommunen' };
const provisional = { provisional: [period('2025')] };
const goalAt = sv.figure.target;
const neutral = questionOf({ direction: 'neutral' });
const PERCENT = measuredOf({ measureUnit: 'percent' });
const FALL = surveyOf([
  [180, 10, 10],
  [140, 30, 30],
]);
const RISE = surveyOf([
  [140, 30, 30],
  [180, 10, 10],
]);

/** One column for everything that can be found. */
const FOUND: [FindingCode, Omit<FigureInput, 'unitName'>][] = [
  ['improving', { column: RISE, indicator: questionOf() }],
  ['worsening', { column: FALL, indicator: questionOf() }],
  ['higher', { column: RISE, indicator: neutral }],
  ['lower', { column: FALL, indicator: neutral }],
  [
    'no-change',
    {
      column: surveyOf([
        [800, 100, 100],
        [805, 100, 95],
      ]),
      indicator: questionOf(),
    },
  ],
  [
    'too-few-answers',
    {
      column: surveyOf([
        [8, 4, 3],
        [10, 3, 2],
      ]),
      indicator: questionOf(),
    },
  ],
  ['too-few-measurements', { column: measureOf([1, 2, 3]), indicator: measuredOf() }],
  ['first', { column: surveyOf([[40, 6, 4]]), indicator: questionOf() }],
  ['latest-missing', { column: surveyOf([[40, 6, 4], 'suppressed']), indicator: questionOf() }],
  ['no-data', { column: surveyOf(['not-collected']), indicator: questionOf() }],
  ['withheld', { column: surveyOf(['suppressed']), indicator: questionOf() }],
];

/** Where there is nothing to be early or late for. */
const UNTIMED: ReadonlySet<FindingCode> = new Set(['no-data', 'withheld']);

describe(figureView, () => {
  it('everything that can be said is tried here', () => {
    expect([...FOUND.map(([code]) => code), 'too-early'].sort()).toEqual(Object.keys(sv.verdict.direction).sort());
  });

  it.each(FOUND)('%s: the sentence, then the figure, then what to ask', (code, figure) => {
    const view = figureView({ ...figure, unitName }, setting);
    expect(view).toMatchObject({ verdict: sv.verdict.direction[code], target: null });
    expect(sv.asking.verdict[code]).toContain(view.ask);
    expect(view.label).toBe(`${view.name.text}, Hela kommunen. ${view.verdict}. ${view.latest}`.trim());
    const order = Object.keys(view);
    const read = ['name', 'verdict', 'latest', 'target', 'ask', 'chart', 'table', 'source'];
    expect(order.filter((key) => read.includes(key))).toEqual(read);
  });

  it.each([
    { latest: '80\u00a0% goda svar (67–89), 50 svar av 70 tillfrågade, 2025', column: surveyOf([[40, 6, 4, 70]]) },
    { latest: '80\u00a0% goda svar (67–89), 50 svar, 2025', column: surveyOf([[40, 6, 4]]) },
    { latest: '80\u00a0% goda svar (67–89), 50 svar, 2025 (preliminär)', column: surveyOf([[40, 6, 4]], provisional) },
    { latest: `${sv.missing.suppressed}, 2025`, column: surveyOf([[40, 6, 4], 'suppressed']) },
    { latest: '12,3 dagar, 2025', column: measureOf([12.25]) },
    { latest: `12,3 dagar (${sv.figure.denominator(48)}), 2025`, column: measureOf([[12.25, 48]]) },
    { latest: '75,0\u00a0% (41–93), 6 av 8, 2025', column: measureOf([[75, 8]]), indicator: PERCENT },
    {
      latest: '75,0\u00a0% (41–93), 6 av 8, 2025 (preliminär)',
      column: measureOf([[75, 8]], provisional),
      indicator: PERCENT,
    },
    { latest: '75,0\u00a0% (räknat på 208), 2025', column: measureOf([[75, 208]]), indicator: PERCENT },
    { latest: '9,0 dagar, 2025 (preliminär)', column: measureOf([9], provisional) },
    { latest: `${sv.missingMeasure['not-yet-published']}, 2025`, column: measureOf([1, 'not-yet-published']) },
  ])('says: $latest', ({ latest, column, indicator }) => {
    const usual = column.kind === 'survey' ? questionOf() : measuredOf();
    expect(figureView({ column, indicator: indicator ?? usual, unitName }, setting).latest).toBe(latest);
  });

  it.each([
    { level: 85, column: RISE, target: `${goalAt('85\u00a0%')}. ${sv.verdict.target['met-now']}` },
    { level: 90, column: RISE, target: `${goalAt('90\u00a0%')}. ${sv.verdict.target['cannot-tell']}` },
    { level: 85, column: surveyOf([[40, 6, 4], 'suppressed']), target: null },
  ])('a target of $level: $target', ({ level, column, target }) => {
    expect(figureView({ column, indicator: questionOf({ targets: [{ level }] }), unitName }, setting).target).toBe(
      target,
    );
  });

  it('says that limits are on trial', () => {
    const column = measureOf([78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78]);
    const { target, why } = figureView(
      { column, indicator: measuredOf({ targets: [{ level: 80 }] }), unitName },
      setting,
    );
    expect(target).toBe(`${goalAt('80')}. ${sv.verdict.target['hit-or-miss']}`);
    expect(why).toBe(`${sv.why.of.usual} ${sv.verdict.trial}`);
  });

  it.each(FOUND.filter(([code]) => !UNTIMED.has(code)))(
    'before its time even %s is too early to say',
    (_code, figure) => {
      const indicator = { ...figure.indicator, targets: [{ level: 50 }] };
      const view = figureView({ ...figure, indicator, unitName, noVerdictBefore: '2027-01-01' }, setting);
      expect(view).toMatchObject({
        verdict: sv.verdict.tooEarly('2027'),
        target: null,
        mark: { shape: 'ring', tone: 'neutral' },
        chart: { target: { level: 50 } },
      });
      expect(sv.asking.verdict['too-early']).toContain(view.ask);
    },
  );

  it.each([
    ['production', ''],
    ['demo', `${sv.provenance.demoName}: `],
    ['unknown', `${sv.provenance.unknownName}: `],
  ] as const)('figures that are %s are named “%s…” in picture and table', (provenance, mark) => {
    const view = figureView({ column: RISE, indicator: questionOf(), unitName }, settingOf(provenance));
    expect(view.label).toBe(`${mark}Bemötande, Hela kommunen. ${view.verdict}. ${view.latest}`);
    expect(view.table.caption).toBe(`${mark}Bemötande, Hela kommunen`);
  });

  it('tells where it comes from, and what was asked', () => {
    const source = { name: 'Kolada', url: 'https://kolada.se', kind: 'derived' } as const;
    expect(figureView({ column: RISE, indicator: questionOf({ source }), unitName }, setting)).toMatchObject({
      key: 'bemotande',
      question: { text: 'Hur bemöter vi dig?' },
      source: sv.figure.source('Kolada', sv.figure.kind.derived),
      sourceUrl: 'https://kolada.se',
    });
    expect(figureView({ column: measureOf([1]), indicator: measuredOf(), unitName }, setting).question).toBeNull();
  });
});
