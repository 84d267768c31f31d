import { expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import '#ui/chart/SeriesChart.tsx';
import type { Provenance } from '#domain/kernel/release.ts';
import { period, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { type FigureView, figureView } from '#view/figure.view.ts';
import { sv } from '#words/sv.ts';
import { draw, pointsIn, shapes } from './drawn.tsx';

const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
const column = surveyOf(['not-collected', [30, 10, 10], 'suppressed', [45, 3, 2, 80], [20, 3, 2]], { redefinitions });

/** A question with a gap, a withheld figure and a redefinition: all that a picture may have to say. */
export const viewOf = (provenance: Provenance): FigureView =>
  figureView({ column, indicator: questionOf(), unitName: { sv: 'Norr' } }, settingOf(provenance));

/** Draws a figure whose things to take along are shown. */
export async function drawFigure(view: FigureView): Promise<HTMLElement> {
  await cleanup();
  const box = await draw(<Figure view={view} level={2} isOpen={false} onOpen={() => {}} />);
  await page.getByText(sv.take.title).click();
  return box;
}

/** The same, with its chart drawn. */
export async function drawn(provenance: Provenance = 'demo'): Promise<HTMLElement> {
  const box = await drawFigure(viewOf(provenance));
  await expect.poll(() => pointsIn(box).length).toBe(3);
  return box;
}

export interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** What is handed to the reader as files until the test is over, the last one last. */
export function catchSaved(): Saved[] {
  const saved: Saved[] = [];
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
  onTestFinished(() => {
    giving.mockRestore();
    clicking.mockRestore();
  });
  return saved;
}

export const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();

/** Asks for the picture as a file, and gives that file. */
export async function save(saved: readonly Saved[], kind: 'Svg' | 'Png'): Promise<Saved> {
  const before = saved.length;
  await press(sv.take[`save${kind}`]);
  await expect.poll(() => saved.length).toBe(before + 1);
  return saved.at(-1) ?? { name: '', content: new Blob() };
}

/** Asks for the picture as SVG, and reads it. */
export async function savedSvg(saved: readonly Saved[]): Promise<{ name: string; text: string; svg: Element }> {
  const { name, content } = await save(saved, 'Svg');
  const text = await content.text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(svg.localName).toBe('svg');
  return { name, text, svg };
}

export const textsIn = (svg: Element): string[] => shapes(svg, 'text').map((text) => text.textContent ?? '');
