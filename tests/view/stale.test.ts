import { describe, expect, it } from 'vitest';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import type { PageSetting } from '#view/setting.ts';
import { staleSaid } from '#view/stale.view.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';
import {
  measuredOf,
  measureOf,
  originOf,
  period,
  questionOf,
  type SurveyCell,
  settingOf,
  surveyOf,
} from './builders.ts';

/** Who reads a release that was published so many years after the newest figure, which is from 2025. */
const publishedIn = (year: number, more: Partial<PageSetting> = {}): PageSetting => {
  const origin = originOf('production');
  return settingOf('production', {
    origin: { ...origin, release: { ...origin.release, published: `${year}-03-03` } },
    ...more,
  });
};
const unitName = { sv: 'Norr' };
const LATER = publishedIn(2028);

const RISE: SurveyCell[] = [
  [140, 30, 30],
  [180, 10, 10],
];
const STEADY: SurveyCell[] = [
  [800, 100, 100],
  [805, 100, 95],
];
const FEW: SurveyCell[] = [
  [8, 4, 3],
  [10, 3, 2],
];
const figure = (cells: SurveyCell[], more: Partial<FigureInput> = {}): FigureInput => ({
  column: surveyOf(cells),
  indicator: questionOf(),
  unitName,
  ...more,
});

describe(staleSaid, () => {
  const column = measureOf([5, 'not-collected']);

  it.each([
    ['sv', sv, 'Den senaste siffran är från 2024. Inget nyare har kommit.'],
    ['da', da, 'Det seneste tal er fra 2024. Der er ikke kommet noget nyere.'],
    ['en', en, 'The latest figure is from 2024. Nothing newer has come.'],
  ] as const)('nothing has come since, in %s', (language, words, said) => {
    expect(staleSaid(column, publishedIn(2028, { language, words }))).toBe(said);
  });

  it.each([
    ['2024', 'Den senaste siffran är från 2024.'],
    ['2024-Q4', 'Den senaste siffran är från kvartal 4 2024.'],
    ['2024-T2', 'Den senaste siffran är från tertial 2 2024.'],
    ['2024-12', 'Den senaste siffran är från december 2024.'],
  ])('from %s', (newest, said) => {
    const one = measureOf([5], { periods: [period(newest)] });
    expect(staleSaid(one, LATER)).toBe(`${said} Inget nyare har kommit.`);
  });

  it('does not say that nothing has come where something is withheld', () => {
    expect(staleSaid(surveyOf([[40, 6, 4], 'suppressed']), LATER)).toBe(
      'Den senaste siffran är från 2024. Inget nyare finns att visa.',
    );
  });

  it.each([
    ['a figure from the year before', measureOf([5]), 2026],
    ['one that the next year has not followed yet', measureOf([5]), 2027],
    ['nothing at all', measureOf(['not-collected']), 2030],
    ['nothing that may be shown', surveyOf(['suppressed']), 2030],
  ])('says nothing of %s', (_name, one, year) => {
    expect(staleSaid(one, publishedIn(year))).toBeNull();
  });
});

describe('an old figure', () => {
  it.each([
    ['that moved', figure(RISE), sv.verdict.direction['latest-missing']],
    ['that stood still', figure(STEADY), sv.verdict.direction['latest-missing']],
    ['from too few', figure(FEW), sv.verdict.direction['latest-missing']],
    ['that is alone', figure([[40, 6, 4]]), sv.verdict.direction['latest-missing']],
    ['with a gap after it', figure([[40, 6, 4], 'not-collected']), sv.verdict.direction['latest-missing']],
    ['whose time has not come', figure(RISE, { noVerdictBefore: '2029-01-01' }), sv.verdict.tooEarly('2029')],
  ])('%s says nothing of now', (_name, input, verdict) => {
    const view = figureView(input, LATER);
    expect(view.verdict).toBe(verdict);
    expect(view.label).toBe(`Bemötande, Norr. ${verdict}. ${view.latest}`);
    expect(view.stale).toBe(staleSaid(input.column, LATER));
  });

  it('says in its reasons that older figures tell nothing of now', () => {
    expect(figureView(figure(RISE), LATER).why).toBe(sv.why.of.missing);
  });

  it('says so in the picture that is taken along', () => {
    const input = figure(RISE, { indicator: questionOf({ targets: [{ level: 85 }] }) });
    const { latest, verdict, stale, picture } = figureView(input, LATER);
    expect(picture()).toMatchObject({ verdict, latest: [latest, stale] });
  });

  it('keeps its number and its table, and loses its mark and its target', () => {
    const [old, fresh] = [figureView(figure(RISE), LATER), figureView(figure(RISE), settingOf())];
    expect([old.latest, old.table.rows]).toEqual([fresh.latest, fresh.table.rows]);
    expect([old.mark, fresh.mark]).toEqual([
      { shape: 'ring', tone: 'neutral' },
      { shape: 'up', tone: 'improvement' },
    ]);
  });

  it('is not suspected where it is fresh', () => {
    const view = figureView({ column: measureOf([9]), indicator: measuredOf(), unitName }, settingOf());
    expect(view).toMatchObject({ stale: null, why: sv.why.of.one, verdict: sv.verdict.direction.first });
    expect(view.picture().latest).toEqual([view.latest]);
  });
});
