import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of each theme as tokens.css names them; a mixed colour is mixed as the browser does it. */
const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

type Colour = readonly [number, number, number];

const hex = (text: string): Colour => {
  const whole = text.length === 4 ? text.replace(/[0-9a-f]/gi, '$&$&') : text;
  return [1, 3, 5].map((at) => Number.parseInt(whole.slice(at, at + 2), 16)) as unknown as Colour;
};

function colourIn(theme: string, name: string): Colour {
  const [, written] = new RegExp(`--${name}:\\s*([^;]+);`).exec(theme) ?? [];
  if (written === undefined) throw new Error(`no colour ${name}`);
  const colours = [...written.matchAll(/#[0-9a-f]{6}/gi)].map(([text]) => hex(text));
  const [first, second] = colours;
  if (first === undefined) throw new Error(`${name} is no colour: ${written}`);
  const [, part] = /(\d+)%/.exec(written) ?? [];
  if (second === undefined || part === undefined) return first;
  const share = Number(part) / 100;
  return first.map((value, at) => value * share + (second[at] ?? 0) * (1 - share)) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const MARK = 3;

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_, theme) => {
  it.each([
    ['ink', 'paper', 7],
    ['ink', 'raised', 7],
    ['quiet', 'paper', TEXT],
    ['quiet', 'raised', TEXT],
    ['improvement', 'paper', TEXT],
    ['concern', 'paper', TEXT],
    ['neutral', 'paper', MARK],
    ['accent', 'paper', MARK],
    ['edge', 'paper', MARK],
    ['warning-ink', 'warning-paper', TEXT],
    ['warning-ink', 'warning-stripe', TEXT],
  ])('%s on %s is at least %s to 1', (front, back, least) => {
    expect(contrast(colourIn(theme, front), colourIn(theme, back))).toBeGreaterThanOrEqual(least);
  });

  it('is neither red nor green: improvement leans to blue, concern to orange', () => {
    const [r, g, b] = colourIn(theme, 'improvement');
    expect(b).toBeGreaterThan(Math.max(r, g));
    const [red, green, blue] = colourIn(theme, 'concern');
    expect(red).toBeGreaterThan(green);
    expect(green / red).toBeGreaterThan(0.4);
    expect(blue).toBeLessThan(green);
  });
});

it('knows black from white', () => {
  expect(contrast(hex('#000000'), hex('#ffffff'))).toBeCloseTo(21, 6);
});
