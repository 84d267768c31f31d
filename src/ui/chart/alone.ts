/** What decides how a shape is painted, and what it is where nothing is said. All may stand as attributes. */
const PAINT: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
};
const LETTERS: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};

const SHAPES = 'path, rect, circle, line, text';
/** What only means something in the page it came from. */
const OF_THE_PAGE = ['class', 'style', 'role', 'tabindex', 'focusable', 'aria-hidden', 'aria-label'];

/** A reference by an address becomes one within the drawing. */
const asAttribute = (value: string): string => value.replace(/url\("[^"#]*#([^"]+)"\)/, 'url(#$1)');

function paintOf(shape: Element): [string, string][] {
  const style = getComputedStyle(shape);
  const usual = shape.localName === 'text' ? { ...PAINT, ...LETTERS } : PAINT;
  return Object.entries(usual).flatMap(([name, unsaid]): [string, string][] => {
    const value = style.getPropertyValue(name);
    return value === unsaid ? [] : [[name, asAttribute(value)]];
  });
}

/**
 * Writes on each shape inside how it looks, so that it looks the same without the page's style sheets.
 * As attributes, not as styles: a strict policy has nothing against those, and every drawing program reads them.
 */
export function standAlone(drawing: Element): void {
  const shapes = [...drawing.querySelectorAll(SHAPES)].map((shape) => [shape, paintOf(shape)] as const);
  for (const element of drawing.querySelectorAll('*')) {
    for (const name of [...OF_THE_PAGE, ...Object.keys(PAINT), ...Object.keys(LETTERS)]) element.removeAttribute(name);
  }
  for (const [shape, paint] of shapes) {
    for (const [name, value] of paint) shape.setAttribute(name, value);
  }
}

/** The colour that a token names. */
export type Colours = (token: string) => string;

/**
 * What `read` makes of copies of these elements that stand, unseen, on light paper: the reader may have dark paper or
 * colours of their own, and a picture is for others.
 */
export function onPaper<Read>(elements: readonly Element[], read: (paper: Element, colour: Colours) => Read): Read {
  const paper = document.createElement('div');
  paper.className = 'on-paper unseen';
  paper.ariaHidden = 'true';
  paper.inert = true;
  paper.append(...elements.map((element) => element.cloneNode(true)));
  document.body.append(paper);
  try {
    return read(paper, (token) => getComputedStyle(paper).getPropertyValue(token).trim());
  } finally {
    paper.remove();
  }
}
