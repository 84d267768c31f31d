import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '#ui/chart/SeriesChart.tsx';
import { measuredOf, measureOf, period, settingOf } from '#tests/view/builders.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { figureView } from '#view/figure.view.ts';
import { sv } from '#words/sv.ts';
import { draw, middle, only, pointsIn, shapes } from './drawn.tsx';
import { emulate } from './emulated.ts';

const REASONS = [
  'not-collected',
  'no-answers',
  'suppressed',
  'not-applicable',
  'not-yet-published',
  'unreadable',
] as const;
type Reason = (typeof REASONS)[number];

const SIGNS = '.absence, .hatch';
const inChart = (box: Element) => shapes(box, '[role=img]').flatMap((chart) => shapes(chart, SIGNS));

/** A figure with a point before and after each absence. */
async function drawn(...reasons: readonly Reason[]): Promise<HTMLElement> {
  const column = measureOf([12, ...reasons.flatMap((reason) => [reason, 12])]);
  const view = figureView({ column, indicator: measuredOf(), unitName: { sv: 'Norr' } }, settingOf());
  const box = await draw(<Figure view={view} level={2} isOpen={false} onOpen={() => {}} />);
  await expect.poll(() => pointsIn(box).length).toBe(reasons.length + 1);
  return box;
}

/** The shape of a sign, wherever it stands. */
const shapeOf = (sign: Element): string => `${sign.localName} ${sign.getAttribute('d')}`;

describe('what is not there', () => {
  it.each(REASONS)('%s has one sign, between the points around it, and the same before its words', async (reason) => {
    const box = await drawn(reason);
    const [sign, ...others] = inChart(box);
    const [before, after] = pointsIn(box).map((point) => middle(point).x);
    expect(others).toEqual([]);
    if (sign === undefined) throw new Error('no sign');
    expect(middle(sign).x).toBeCloseTo(((before ?? 0) + (after ?? 0)) / 2, 0);
    const words = only<HTMLElement>(box, '.absences li');
    expect(words).toHaveTextContent(`2024: ${sv.missingMeasure[reason]}`);
    const key = only(words, SIGNS);
    expect(key.getAttribute('class')).toBe(sign.getAttribute('class'));
    expect(middle(key).x).toBeLessThan(words.getBoundingClientRect().left + 20);
  });

  it('has a shape for each reason, not a colour', async () => {
    const box = await drawn(...REASONS);
    const signs = shapes(box, `.absences svg > *`);
    expect(new Set(signs.map(shapeOf)).size).toBe(REASONS.length);
    const inks = signs.map((sign) => getComputedStyle(sign)).map(({ stroke, fill }) => `${stroke} ${fill}`);
    expect(inks.join()).not.toMatch(/none none/);
    expect(
      new Set(signs.filter((sign) => sign.matches('.absence')).map((sign) => getComputedStyle(sign).stroke)).size,
    ).toBe(1);
  });

  it.each(['light', 'dark'])('is seen in colours of the reader’s own, on %s', async (scheme) => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const box = await drawn(...REASONS);
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const inks = inChart(box).map((sign) => getComputedStyle(sign).stroke);
    const ink = getComputedStyle(only(box, '.verdict')).color;
    expect(ink).not.toBe(paper);
    expect(inks).toEqual(REASONS.map(() => ink));
  });

  it('is never mistaken for nought, which is a point on the floor, drawn whole', async () => {
    const column = measureOf([12, 'no-answers', 0], { provisional: [period('2025')] });
    const view = figureView({ column, indicator: measuredOf(), unitName: { sv: 'Norr' } }, settingOf());
    const box = await draw(<Figure view={view} level={2} isOpen={false} onOpen={() => {}} />);
    await expect.poll(() => pointsIn(box).length).toBe(2);
    const nought = pointsIn(box).at(-1);
    const floor = middle(only(box, '.zero line')).y;
    if (nought === undefined) throw new Error('no point');
    expect(middle(nought).y).toBeCloseTo(floor, 0);
    expect(nought.closest('[clip-path]')).toBeNull();
    const [sign] = inChart(box);
    expect(sign?.getBoundingClientRect().bottom).toBeLessThan(floor);
    await expect.element(page.getByText('0,0 dagar, 2025', { exact: false }).first()).toBeVisible();
  });
});
