import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import {
  type LetterStyle,
  type Measure,
  type PictureTexts,
  type PictureView,
  pictureView,
  type Role,
} from '#view/picture.view.ts';
import { type Colours, onPaper, standAlone } from './alone.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Carried along, so that the picture has the same letters wherever it is opened. */
const FONT = `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url("${font}")}`;
const SIGN = 16;
/** The signs that stand before words, in the order of the words. */
const SIGNS = '.mark, .absence-key';

/** The tokens that the words are coloured by. */
const INK: Readonly<Record<Role, string>> = {
  mark: '--warning-ink',
  title: '--ink',
  verdict: '--ink',
  latest: '--quiet',
  note: '--quiet',
  about: '--quiet',
};

function make(name: string, attributes: Readonly<Record<string, string | number>>, ...inside: (Node | string)[]) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...inside);
  return element;
}

/** Measures letters as they are drawn; roughly, where the browser lends no canvas. */
function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text: string, { size, weight }: LetterStyle): number => {
    if (context === null) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}

function ground({ width, height, bandHeight }: PictureView, colour: Colours): SVGElement[] {
  const paper = make('rect', { width, height, fill: colour('--paper') });
  if (bandHeight === 0) return [paper];
  const band = make('rect', { width, height: bandHeight, fill: colour('--warning-paper') });
  return [paper, band, make('path', { d: `M0 ${bandHeight}H${width}`, stroke: colour('--warning-ink') })];
}

function words({ lines, tone }: PictureView, signs: readonly Element[], colour: Colours): SVGElement[] {
  const inks = { ...INK, verdict: tone === 'neutral' ? INK.verdict : `--${tone}` };
  return lines.flatMap(({ role, text, x, y, size, weight, sign }) => {
    const fill = colour(inks[role]);
    const line = make('text', { x, y, fill, 'font-size': size, 'font-weight': weight }, text);
    const before = sign === null ? undefined : signs[sign];
    if (before === undefined) return [line];
    const place = { x: x - SIGN - 8, y: y - size * 0.35 - SIGN / 2, width: SIGN, height: SIGN };
    return [make('svg', { ...place, viewBox: `0 0 ${SIGN} ${SIGN}` }, ...before.childNodes), line];
  });
}

/** What is drawn in a chart, without its names: the whole picture has one of its own. */
const shapesIn = (chart: Element | null): Element[] =>
  [...(chart?.children ?? [])].filter(({ localName }) => localName !== 'title' && localName !== 'desc');

function assembled(view: PictureView, parts: Element, family: string, colour: Colours): SVGElement {
  const { width, height, chart } = view;
  const [drawn, pattern] = [parts.querySelector('.series svg'), parts.querySelector('#hatch')];
  const signs = [...parts.querySelectorAll(SIGNS)];
  standAlone(parts);
  return make(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': family,
      lang: document.documentElement.lang,
    },
    make('title', {}, view.label),
    make('defs', {}, make('style', {}, FONT), ...(pattern === null ? [] : [pattern])),
    ...ground(view, colour),
    make('g', { transform: `translate(${chart.x} ${chart.y})` }, ...shapesIn(drawn)),
    ...words(view, signs, colour),
  );
}

/** A picture that needs nothing around it, and how large it is in pixels. */
export interface Drawing extends Pick<PictureView, 'name' | 'width' | 'height'> {
  readonly svg: SVGElement;
}

/** A figure's chart with its words. Null while the chart is not drawn. */
export function drawPicture(figure: Element, texts: PictureTexts): Drawing | null {
  const chart = figure.querySelector('.series');
  const size = chart?.querySelector('svg')?.viewBox.baseVal;
  if (!chart || size === undefined || size.width === 0) return null;
  const hatch = document.getElementById('hatch')?.parentElement;
  const family = getComputedStyle(figure).fontFamily;
  const view = pictureView(texts, size, measureIn(family));
  const parts = [chart, ...figure.querySelectorAll(SIGNS), ...(hatch ? [hatch] : [])];
  const svg = onPaper(parts, (paper, colour) => assembled(view, paper, family, colour));
  return { name: view.name, width: view.width, height: view.height, svg };
}
