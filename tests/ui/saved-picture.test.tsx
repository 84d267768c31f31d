import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import '#ui/chart/SeriesChart.tsx';
import type { Provenance } from '#domain/kernel/release.ts';
import { period, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { figureView } from '#view/figure.view.ts';
import { sv } from '#words/sv.ts';
import { draw, only, pointsIn, shapes } from './drawn.tsx';
import { emulate } from './emulated.ts';

const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
const column = surveyOf(['not-collected', [30, 10, 10], 'suppressed', [45, 3, 2, 80], [20, 3, 2]], { redefinitions });
const viewOf = (provenance: Provenance) =>
  figureView({ column, indicator: questionOf(), unitName: { sv: 'Norr' } }, settingOf(provenance));

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

let saved: Saved[] = [];

beforeEach(() => {
  saved = [];
  let content = new Blob();
  const giving = vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    content = given as Blob;
    return 'blob:none';
  });
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content });
  });
  return () => {
    giving.mockRestore();
    clicking.mockRestore();
  };
});

async function drawn(provenance: Provenance = 'demo'): Promise<HTMLElement> {
  await cleanup();
  const box = await draw(<Figure view={viewOf(provenance)} level={2} isOpen onOpen={() => {}} />);
  await expect.poll(() => pointsIn(box).length).toBe(3);
  return box;
}

async function save(kind: 'SVG' | 'PNG'): Promise<Saved> {
  await page.getByRole('button', { name: `Spara bilden (${kind})` }).click();
  await expect.poll(() => saved.length, { timeout: 5000 }).toBe(1);
  return saved[0] ?? { name: '', content: new Blob() };
}

async function savedSvg(): Promise<{ name: string; text: string; svg: Element }> {
  const { name, content } = await save('SVG');
  const text = await content.text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(svg.localName).toBe('svg');
  return { name, text, svg };
}

const textsIn = (svg: Element): string[] => shapes(svg, 'text').map((text) => text.textContent ?? '');

describe('a picture saved as SVG', () => {
  it('says what it is, what may be said, where it comes from and that it is invented', async () => {
    await drawn();
    const { name, svg } = await savedSvg();
    const { verdict, latest } = viewOf('demo');
    const said = textsIn(svg).join(' ');
    for (const part of [
      'Bemötande, Norr',
      verdict,
      latest,
      '1. 2024: Ny fråga',
      '2021: Frågan ställdes inte',
      '2023: För få svar för att visas',
      'Källa: Enkäten.',
      'Utgåva 2026-1, publicerad 3 mars 2026.',
      'Licens: CC0.',
      `DEMO: ${sv.provenance.demo}`,
    ])
      expect(said).toContain(part);
    expect(name).toBe('DEMO_exempelkoping_bemotande_kommunen_2026-1.svg');
    expect(only(svg, 'svg > title').textContent).toBe(viewOf('demo').label);
  });

  it('of real figures says nothing of invention', async () => {
    await drawn('production');
    const { name, text } = await savedSvg();
    expect(name).toBe('exempelkoping_bemotande_kommunen_2026-1.svg');
    expect(text).not.toMatch(/DEMO|OKÄNT|Påhitt/);
  });

  it('of figures whose origin nobody knows says that', async () => {
    await drawn('unknown');
    const { name, svg } = await savedSvg();
    expect(name).toMatch(/^OKÄNT-URSPRUNG_/);
    expect(textsIn(svg)).toContain(`OKÄNT URSPRUNG: ${sv.provenance.unknown}`);
  });

  it('asks nobody for anything, and leans on no style sheet', async () => {
    await drawn();
    const { svg } = await savedSvg();
    const elements = [svg, ...svg.querySelectorAll('*')];
    const written = elements.flatMap((element) => [...element.attributes]).map(({ value }) => value);
    written.push(only(svg, 'style').textContent ?? '');
    const addresses = written.flatMap((text) => [...text.matchAll(/url\(["']?([^"')]*)|(\w+:\/\/[^\s"')]+)/g)]);
    const asked = addresses
      .map(([, address, bare]) => address ?? bare ?? '')
      .filter((at) => !at.startsWith('http://www.w3.org/'));
    expect(asked.some((address) => address.startsWith('data:font/woff2;base64,'))).toBe(true);
    for (const address of asked) {
      expect(address.slice(0, 30)).toMatch(/^(#|data:font\/woff2;base64,)/);
      if (address.startsWith('#')) expect(svg.querySelector(address)).not.toBeNull();
    }
    const leaning = elements.filter((element) =>
      ['class', 'style', 'href', 'src'].some((name) => element.hasAttribute(name)),
    );
    expect(leaning).toEqual([]);
    expect(svg.querySelector('script, foreignObject, image, use')).toBeNull();
  });

  it('has the points, the signs and the paper of the page', async () => {
    const box = await drawn();
    const { svg } = await savedSvg();
    const paints = (root: Element, selector: string) => shapes(root, selector).map((shape) => shape.getAttribute('d'));
    for (const d of paints(box, '.series path.recharts-line-curve')) expect(paints(svg, 'path')).toContain(d);
    expect(shapes(svg, '[fill="url(#hatch)"]')).toHaveLength(2);
    expect(shapes(svg, 'svg > svg')).toHaveLength(3);
    const [paper] = shapes(svg, 'svg > rect');
    expect(paper?.getAttribute('width')).toBe(svg.getAttribute('width'));
    expect(paper?.getAttribute('fill')).toBe('#fbfaf7');
  });

  it.each([
    ['dark paper', { 'prefers-color-scheme': 'dark' }],
    ['colours of the reader’s own', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
    ['more contrast', { 'prefers-contrast': 'more' }],
  ])('looks the same from %s', async (_, features) => {
    await drawn();
    const { text: light } = await savedSvg();
    saved = [];
    await emulate(features);
    await drawn();
    const { text } = await savedSvg();
    // Names of shapes that nobody sees are counted up with each chart on the page.
    const plain = (svg: string) => svg.replace(/_r_\w+_|recharts\d+/g, '');
    expect(plain(text)).toBe(plain(light));
  });
});

/** The colours of every tenth point of a picture in both directions, as one number each. */
async function colours(picture: ImageBitmap): Promise<number[]> {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return Array.from(new Uint32Array(data.buffer));
}

describe('a picture saved as PNG', () => {
  it('is the drawing at twice its size', async () => {
    await drawn();
    const { svg } = await savedSvg();
    saved = [];
    const { name, content } = await save('PNG');
    expect(name).toBe('DEMO_exempelkoping_bemotande_kommunen_2026-1.png');
    expect(content.type).toBe('image/png');
    const picture = await createImageBitmap(content);
    expect(picture.width).toBe(Number(svg.getAttribute('width')) * 2);
    expect(picture.height).toBe(Number(svg.getAttribute('height')) * 2);
    const all = await colours(picture);
    const paper = all.at(-1);
    expect((paper ?? 0) >>> 24).toBe(255);
    const inked = all.filter((colour) => colour !== paper).length / all.length;
    expect(inked).toBeGreaterThan(0.05);
    expect(inked).toBeLessThan(0.5);
    expect(new Set(all).size).toBeGreaterThan(20);
  });
});

describe('a picture that can not be saved', () => {
  const status = () => page.getByRole('status');

  it('because the browser lends no canvas is said, with what to do instead', async () => {
    const lending = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null));
    await drawn();
    await page.getByRole('button', { name: 'Spara bilden (PNG)' }).click();
    await expect.element(status()).toHaveTextContent(sv.chart.trouble.refused);
    lending.mockRestore();
    await save('PNG');
    await expect.element(status()).toHaveTextContent('');
  });

  it.each(['SVG', 'PNG'])('because the chart is not drawn is said: %s', async (kind) => {
    const box = await drawn();
    only(box, '.series').remove();
    await page.getByRole('button', { name: `Spara bilden (${kind})` }).click();
    await expect.element(status()).toHaveTextContent(sv.chart.trouble['not-drawn']);
    expect(saved).toEqual([]);
  });

  it('because something unforeseen went wrong is said', async () => {
    const writing = vi.spyOn(XMLSerializer.prototype, 'serializeToString').mockImplementation(() => {
      throw new Error('unforeseen');
    });
    await drawn();
    await page.getByRole('button', { name: 'Spara bilden (SVG)' }).click();
    await expect.element(status()).toHaveTextContent(sv.chart.trouble.failed);
    writing.mockRestore();
  });

  it('because there is no chart has no button', async () => {
    const empty = figureView(
      { column: surveyOf(['suppressed']), indicator: questionOf(), unitName: { sv: 'Norr' } },
      settingOf(),
    );
    await draw(<Figure view={empty} level={2} isOpen onOpen={() => {}} />);
    await expect.element(page.getByRole('button', { name: sv.figure.download })).toBeVisible();
    expect(page.getByRole('button', { name: /Spara bilden/ }).elements()).toEqual([]);
  });
});
