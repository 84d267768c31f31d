import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Language } from '#domain/kernel/text.ts';
import type { FigureScreen, Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { da } from '#words/da.ts';
import { sv, type Words } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { heldTown } from './held-town.ts';
import { staged, windowOf } from './staged.tsx';

const FIGURES = { items: null, without: ['task', 'last', 'voice', 'trust', 'told', 'tried'] } as const;
const TOWNS: readonly (readonly [name: string, words: Words, language: Language])[] = [
  ['exempelkoping', sv, 'sv'],
  ['eksempelby', da, 'da'],
];
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [390, 844],
] as const;

/** Pixels of the picture's own, from the edge of a mark or a line to the letters that tell of it. */
const FROM_POINT = 48;
const FROM_LINE = 20;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** The field of the letters themselves: the line that they are set in is higher than they are. */
function inkOf(text: SVGTextElement): Box {
  const { left, right } = boxOf(text);
  const scale = text.getScreenCTM()?.a ?? 1;
  const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
  const { y } = new DOMPoint(0, Number(text.getAttribute('y'))).matrixTransform(text.getScreenCTM() ?? undefined);
  return { left, right, top: y - 0.7 * size, bottom: y + 0.2 * size };
}

const isOn = (one: Box, other: Box): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

const gap = (one: Box, other: Box): number =>
  Math.hypot(
    Math.max(0, one.left - other.right, other.left - one.right),
    Math.max(0, one.top - other.bottom, other.top - one.bottom),
  );

/** Whether any of the line of figures goes behind letters. */
function isOnLine(box: Box, lines: readonly SVGGeometryElement[]): boolean {
  const spots = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((down) =>
    Array.from({ length: 40 }, (_, at) => [
      box.left + ((at + 0.5) / 40) * (box.right - box.left),
      box.top + down * (box.bottom - box.top),
    ]),
  );
  return lines.some((line) => {
    const inside = line.getScreenCTM()?.inverse();
    return spots.some(([x, y]) => line.isPointInStroke(new DOMPoint(x, y).matrixTransform(inside)));
  });
}

/** What is wrong with where the words of a picture stand. */
function faultsIn(chart: SVGSVGElement): string[] {
  const scale = chart.getScreenCTM()?.a ?? 1;
  const texts = shapes<SVGTextElement>(chart, ':scope > text');
  const labels = texts.map((text) => ({ said: text.textContent ?? '', box: inkOf(text) }));
  const around = shapes(chart, '.flag path, .flag circle, .latest').map((shape) => ({
    said: shape.getAttribute('class') ?? shape.tagName,
    box: boxOf(shape),
  }));
  const crossed = labels.flatMap(({ said, box }, at) =>
    [...labels.slice(at + 1), ...around].flatMap((other) => (isOn(box, other.box) ? [`${said} × ${other.said}`] : [])),
  );
  const far = (selector: string, shape: string, most: number): string[] =>
    shapes<SVGTextElement>(chart, selector).flatMap((text) => {
      const away = gap(inkOf(text), boxOf(only(chart, shape))) / scale;
      return away > most ? [`${text.textContent} ${Math.round(away)} from ${shape}`] : [];
    });
  const lines = shapes<SVGGeometryElement>(chart, 'path.line').filter((line) => line.getAttribute('d') !== '');
  return [
    ...crossed,
    ...shapes<SVGTextElement>(chart, 'text.value').flatMap((text) =>
      isOnLine(inkOf(text), lines) ? [`${text.textContent} on the line`] : [],
    ),
    ...far('text.value', '.latest', FROM_POINT),
    ...far('text.target-label', 'path.target', FROM_LINE),
  ];
}

const isDrawn = (screen: Screen): screen is FigureScreen => screen.kind === 'figure' && screen.chart !== null;

describe.each(TOWNS)('the words in every picture of %s', (name, words, language) => {
  it.each(SIZES)('stand by what they say, and on nothing else, at %i × %i', async (width, height) => {
    await windowOf(width, height);
    const { held, setting } = await heldTown(name, words, language);
    const goals = held.goals.filter(({ indicators }) => indicators.length > 0);
    const items = goals.flatMap(({ id }) => held.names.tree.units.map((unit) => ({ goal: id, unit: unit.id })));
    const figures = screensView({ ...FIGURES, items }, held, setting).filter(isDrawn);
    const [first] = figures;
    expect(figures.length).toBeGreaterThan(20);
    if (first === undefined) return;
    const { container, rerender } = await render(staged(first, words));
    await document.fonts.ready;
    const faults: string[][] = [];
    for (const screen of figures) {
      await rerender(staged(screen, words));
      const chart = only<SVGSVGElement>(container, '.screen-chart');
      expect(shapes(chart, 'text.value')).toHaveLength(1);
      faults.push(...faultsIn(chart).map((fault) => [screen.key, fault]));
    }
    expect(faults).toEqual([]);
  });

  it('never say a part of a person', async () => {
    const { held, setting } = await heldTown(name, words, language);
    for (const { chart, about } of screensView(FIGURES, held, setting).filter(isDrawn)) {
      const indicator = about.indicator === null ? undefined : held.names.indicators.get(about.indicator);
      if (indicator?.kind !== 'measure' || indicator.decimals > 0) continue;
      expect([indicator.id, chart?.ticks.at(-1)?.said]).toEqual([indicator.id, expect.stringMatching(/^[^,.]+$/)]);
    }
  });
});
