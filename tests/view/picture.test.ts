import { describe, expect, it } from 'vitest';
import { figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { type PictureView, pictureView } from '#view/picture.view.ts';
import type { PageSetting } from '#view/setting.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, originOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const CHART = { width: 700, height: 250 };
const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
const INPUT: FigureInput = {
  column: surveyOf(['not-collected', [30, 10, 10], 'suppressed', [45, 3, 2, 80]], { redefinitions }),
  indicator: questionOf({ targets: [{ level: 75 }] }),
  unitName: { sv: 'Björken' },
};

/** Every letter half as wide as it is high. */
const measure = (text: string, { size }: { size: number }): number => (text.length * size) / 2;

const laid = (setting: PageSetting = settingOf('demo'), input = INPUT, chart = CHART): PictureView =>
  pictureView(figureView(input, setting).picture(), chart, measure);

const saidIn = (view: PictureView) => view.lines.map(({ text }) => text);
const lineWith = (view: PictureView, text: string) => view.lines.find((line) => line.text.includes(text));

describe(pictureView, () => {
  it('says in its order what it is, what may be said, what is marked, and where it comes from', () => {
    const { verdict, latest, target } = figureView(INPUT, settingOf());
    expect(saidIn(laid(settingOf()))).toEqual([
      'Bemötande, Björken',
      verdict,
      latest,
      target,
      '1) 2024: Ny fråga',
      '2022: Frågan ställdes inte',
      '2024: För få svar för att visas',
      sv.figure.intervalMeaning,
      'Källa: Enkäten. Som källan publicerat det.',
      'Exempelköpings enkät. Utgåva 2026-1, publicerad 3 mars 2026. Licens: CC0.',
    ]);
  });

  it.each([
    ['demo', 'DEMO', sv.provenance.demo, 'DEMO_'],
    ['unknown', 'OKÄNT URSPRUNG', sv.provenance.unknown, 'OKÄNT-URSPRUNG_'],
  ] as const)('%s figures are marked first, last and in the name of the file', (kind, word, sentence, start) => {
    const view = laid(settingOf(kind));
    expect(saidIn(view).at(0)).toBe(`${word}: ${sentence}`);
    expect(saidIn(view).at(-1)).toBe(word);
    expect(view.name).toBe(`${start}exempelkoping_bemotande_kommunen_2026-1`);
    expect(lineWith(view, sentence)?.y).toBeLessThan(view.bandHeight);
  });

  it('real figures have neither mark nor band', () => {
    const view = laid(settingOf());
    expect(view).toMatchObject({ bandHeight: 0, name: 'exempelkoping_bemotande_kommunen_2026-1' });
    expect(saidIn(view).join()).not.toMatch(/DEMO|OKÄNT|Påhitt/);
  });

  it('leaves out what there is none of', () => {
    const origin = { ...originOf('production'), source: { name: 'Enkäten' } };
    const input = { ...INPUT, column: measureOf([12.25]), indicator: measuredOf() };
    expect(saidIn(laid(settingOf('production', { origin }), input))).toEqual([
      'Väntan, Björken',
      sv.verdict.direction.first,
      '12,3 dagar, 2025',
      'Källa: Enkäten. Som källan publicerat det.',
      'Enkäten. Utgåva 2026-1, publicerad 3 mars 2026.',
    ]);
  });

  it.each([300, 700, 950])('a chart %i pixels wide keeps its words inside and off each other', (width) => {
    const name = { sv: `Andelen som tycker att vi bemöter dem bra ${'W'.repeat(200)}` };
    const input = { ...INPUT, indicator: { ...INPUT.indicator, name } };
    const view = laid(settingOf('demo'), input, { width, height: 250 });
    expect(view.width).toBeGreaterThanOrEqual(width);
    for (const [at, line] of view.lines.entries()) {
      expect(line.x + measure(line.text, line), line.text).toBeLessThanOrEqual(view.width);
      expect(line.y - (view.lines[at - 1]?.y ?? 0), line.text).toBeGreaterThanOrEqual(line.size);
      const isOverChart = line.y > view.chart.y && line.y - line.size < view.chart.y + 250;
      expect(isOverChart, line.text).toBe(false);
    }
    expect(view.height).toBeGreaterThan(view.lines.at(-1)?.y ?? 0);
  });

  it('gives the verdict its mark and each absence its sign, once', () => {
    const view = laid();
    const signs = view.lines.filter(({ sign }) => sign !== null);
    expect(signs.map(({ sign, text }) => [sign, text])).toEqual([
      [0, figureView(INPUT, settingOf('demo')).verdict],
      [1, '2022: Frågan ställdes inte'],
      [2, '2024: För få svar för att visas'],
    ]);
    for (const { x } of signs) expect(x).toBeGreaterThan(view.chart.x + 16);
  });

  it('lets no text turn another around or break the drawing', () => {
    const unitName = { sv: 'slut\u202e raaks\u0000\u0008\ufffe\ud800' };
    const said = saidIn(laid(settingOf('demo'), { ...INPUT, unitName })).join('');
    expect(said).toContain('slut');
    expect(said).toContain('raaks');
    expect(said).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe]/u);
  });
});
