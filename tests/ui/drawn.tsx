import '#ui/styles/all.css';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { Hatch } from '#ui/chart/Hatch.tsx';
import { PageWordsProvider, WordsProvider } from '#ui/words.tsx';
import { sv } from '#words/sv.ts';

/** Draws a part of a page as it looks inside one, and gives the element it stands in. */
export async function draw(part: ReactNode): Promise<HTMLElement> {
  const { container } = await render(
    <WordsProvider words={sv}>
      <PageWordsProvider words={sv}>
        {part}
        <Hatch />
      </PageWordsProvider>
    </WordsProvider>,
  );
  return container;
}

/** Every element of a kind, as the shapes they are. */
export const shapes = <Shape extends Element = SVGGraphicsElement>(box: Element, selector: string): Shape[] => [
  ...box.querySelectorAll<Shape>(selector),
];

/** The only element of its kind. Throws: Error when there is none, or more. */
export function only<Shape extends Element = SVGGraphicsElement>(box: Element, selector: string): Shape {
  const [first, ...more] = shapes<Shape>(box, selector);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + 1} of ${selector}, or none`);
  return first;
}

/** Where the middle of an element is on screen, in pixels. */
export function middle(element: Element): DOMPoint {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMPoint(x + width / 2, y + height / 2);
}

const between = (one: DOMPoint, other: DOMPoint): DOMPoint =>
  new DOMPoint((one.x + other.x) / 2, (one.y + other.y) / 2);

const LINES = 'path.line, .line path.recharts-curve';
const POINTS = '.dot, path.latest';

/** The points of a picture from left to right. */
export const pointsIn = (box: Element): SVGGraphicsElement[] =>
  shapes(box, POINTS).sort((one, other) => middle(one).x - middle(other).x);

/** For each pair of neighbouring points: whether a line is drawn from the one to the other. */
export function joinsIn(box: Element): boolean[] {
  const lines = shapes<SVGGeometryElement>(box, LINES);
  const isOn = (spot: DOMPoint) =>
    lines.some((line) => line.isPointInStroke(spot.matrixTransform(line.getScreenCTM()?.inverse())));
  const middles = pointsIn(box).map(middle);
  return middles.slice(1).map((spot, at) => isOn(between(middles[at] ?? spot, spot)));
}
