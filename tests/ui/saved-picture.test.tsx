import { describe, expect, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { only, shapes } from './drawn.tsx';
import { emulate } from './emulated.ts';
import { catchSaved, drawn, savedSvg, textsIn, viewOf } from './saving.tsx';

describe('a picture saved as SVG', () => {
  it('says what it is, what may be said, where it comes from and that it is invented', async () => {
    await drawn();
    const { name, svg } = await savedSvg(catchSaved());
    const { verdict, latest } = viewOf('demo');
    const said = textsIn(svg).join(' ');
    for (const part of [
      'Bemötande, Norr',
      verdict,
      latest,
      '1) 2024: Ny fråga',
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
    const { name, text } = await savedSvg(catchSaved());
    expect(name).toBe('exempelkoping_bemotande_kommunen_2026-1.svg');
    expect(text).not.toMatch(/DEMO|OKÄNT|Påhitt/);
  });

  it('of figures whose origin nobody knows says that', async () => {
    await drawn('unknown');
    const { name, svg } = await savedSvg(catchSaved());
    expect(name).toMatch(/^OKÄNT-URSPRUNG_/);
    expect(textsIn(svg)).toContain(`OKÄNT URSPRUNG: ${sv.provenance.unknown}`);
  });

  it('asks nobody for anything, and leans on no style sheet', async () => {
    await drawn();
    const { svg } = await savedSvg(catchSaved());
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
    const { svg } = await savedSvg(catchSaved());
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
    const saved = catchSaved();
    await drawn();
    const { text: light } = await savedSvg(saved);
    await emulate(features);
    await drawn();
    const { text } = await savedSvg(saved);
    // Names of shapes that nobody sees are counted up with each chart on the page.
    const plain = (svg: string) => svg.replace(/_r_\w+_|recharts\d+/g, '');
    expect(plain(text)).toBe(plain(light));
  });
});
