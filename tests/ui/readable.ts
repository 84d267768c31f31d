/** What can be read from the back of a room: letters' size on screen, and how they stand out from what is behind them. */

type Rgb = readonly [number, number, number];

const numbersIn = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255];
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const light = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** As a projector shows it in a light room: everything half as far from grey. */
const pale = ([red, green, blue]: Rgb): Rgb => [red / 2 + 0.25, green / 2 + 0.25, blue / 2 + 0.25];

function ratio(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG's contrast of two computed colours, as they are and on a pale projector. */
export function contrasts(text: string, behind: string): { readonly plain: number; readonly onProjector: number } {
  const [one, other] = [numbersIn(text), numbersIn(behind)];
  return { plain: ratio(one, other), onProjector: ratio(pale(one), pale(other)) };
}

/** Elements with words of their own, those only for screen readers left out. */
export const withWords = (box: Element): Element[] =>
  [...box.querySelectorAll('*')].filter(
    (element) =>
      element.closest('.unseen') === null &&
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
  );

/** Pixels on the screen, also in a picture that is drawn to scale. */
export function sizeOf(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.a ?? 1) : size;
}

export const inkOf = (element: Element): string => {
  const { color, fill } = getComputedStyle(element);
  return element instanceof SVGElement ? fill : color;
};
