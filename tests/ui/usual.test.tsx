import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { measuredOf, measureOf, period, settingOf } from '#tests/view/builders.ts';
import { SeriesChart } from '#ui/chart/SeriesChart.tsx';
import { figureView } from '#view/figure.view.ts';
import { sv } from '#words/sv.ts';
import { draw, middle, only, pointsIn, shapes } from './drawn.tsx';

const { chart: words } = sv;
const TEN = [11, 14, 12, 15, 13, 12, 16, 17, 18, 16];
const TWELVE = [78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78];

/** So many months up to the end of 2025: longer names on the axis than years have. */
const months = (count: number) =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, at - count, 1)).toISOString().slice(0, 7)).map(
    period,
  );

const redefined = (year: string) => ({ redefinitions: [{ period: period(year), text: { sv: 'Ny' } }] });

async function drawn(values: readonly number[], more: Partial<MeasureColumn> = {}): Promise<HTMLElement> {
  const column = measureOf(values, more);
  const view = figureView({ column, indicator: measuredOf(), unitName: { sv: 'Norr' } }, settingOf());
  const box = await draw(<SeriesChart view={view.chart} label={view.label} mark={view.mark} />);
  await expect.poll(() => pointsIn(box).length).toBe(values.length);
  return box;
}

const wordsIn = (box: Element): string[] =>
  shapes(box, 'text.end').map((text) =>
    shapes(text, 'tspan')
      .map((part) => part.textContent)
      .join(' '),
  );

const curves = (box: Element, name: string): SVGPathElement[] => shapes(box, `.${name} path.recharts-curve`);

/** How many unbroken stretches a path has. */
const stretches = (path: Element): number => (path.getAttribute('d') ?? '').split('M').length - 1;

describe('the median', () => {
  it.each([TEN, [...TEN, 14]])(
    'of ten or eleven values is a line through the middle of them: %#',
    async (...values) => {
      const box = await drawn(values);
      const line = middle(only(box, '.median'));
      const heights = pointsIn(box).map((point) => middle(point).y);
      expect(heights.filter((y) => y < line.y - 1).length).toBeLessThanOrEqual(values.length / 2);
      expect(heights.filter((y) => y > line.y + 1).length).toBeLessThanOrEqual(values.length / 2);
      expect(wordsIn(box)).toEqual([words.median]);
      expect(middle(only(box, 'text.end')).y).toBeCloseTo(line.y, -1);
      expect(Number.parseFloat(getComputedStyle(only(box, '.median')).strokeWidth)).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    ['nine', TEN.slice(1)],
    ['twelve', TWELVE],
  ])('is not drawn through %s', async (_, values) => {
    expect(shapes(await drawn(values), '.median')).toEqual([]);
  });
});

describe('what is usual', () => {
  it('has two limits and a mean, said once at their right end', async () => {
    const box = await drawn(TWELVE);
    expect(curves(box, 'limit')).toHaveLength(2);
    expect(curves(box, 'mean')).toHaveLength(1);
    expect(wordsIn(box)).toEqual([words.usualTrial, words.mean]);
  });

  it.each([
    [19, true],
    [20, false],
  ])('of %i values has dashed limits: %s', async (count, isDashed) => {
    const box = await drawn(Array.from({ length: count }, (_, at) => TWELVE[at % TWELVE.length] ?? 0));
    for (const limit of curves(box, 'limit')) {
      const { strokeDasharray, strokeOpacity } = getComputedStyle(limit);
      expect(strokeDasharray !== 'none').toBe(isDashed);
      expect(Number(strokeOpacity) < 1).toBe(isDashed);
    }
    expect(wordsIn(box)[0]).toBe(isDashed ? words.usualTrial : words.usual);
  });

  it('stays where it was before a redefinition, and nothing leads over it', async () => {
    const box = await drawn([...TWELVE, ...TWELVE.map((value) => value + 60)], redefined('2014'));
    expect(curves(box, 'mean')).toHaveLength(2);
    expect(curves(box, 'limit')).toHaveLength(4);
    const border = middle(only(box, '.flag')).x;
    const [before, after] = curves(box, 'mean').map((line) => line.getBoundingClientRect());
    expect(before?.right).toBeLessThan(border - 1);
    expect(after?.left).toBeGreaterThanOrEqual(border - 1);
    // The same at both ends: a line that led from one level to another would not be flat.
    for (const line of curves(box, 'mean')) expect(line.getBoundingClientRect().height).toBeLessThan(1);
    for (const line of [...curves(box, 'mean'), ...curves(box, 'limit')]) expect(stretches(line)).toBe(1);
  });

  it('before a redefinition is said there, not beside what is new', async () => {
    const box = await drawn([...TWELVE, 140, 150], redefined('2024'));
    const [said, ...more] = shapes(box, 'text.end');
    expect(more).toEqual([]);
    expect(said?.getBoundingClientRect().right).toBeLessThan(middle(only(box, '.flag')).x);
  });

  it.each([
    ['a wide band', TWELVE.map((value, at) => value + (at % 3) * 30)],
    ['a narrow band', TWELVE.map((value) => 80 + (value - 80) / 10)],
    ['a band at the floor', TWELVE.map((value) => value - 77)],
  ])('keeps its words apart and inside, beside the figures: %s', async (_, values) => {
    for (const width of [360, 1000]) {
      await page.viewport(width, 800);
      const box = await drawn(values, { periods: months(values.length) });
      const picture = only(box, '[role=img]').getBoundingClientRect();
      const texts = shapes(box, 'text.end').map((text) => text.getBoundingClientRect());
      const lastPoint = Math.max(...pointsIn(box).map((point) => point.getBoundingClientRect().right));
      expect(texts).toHaveLength(2);
      for (const { left, right, top, bottom } of texts) {
        expect(right).toBeLessThanOrEqual(picture.right);
        expect(top).toBeGreaterThanOrEqual(picture.top - 4);
        expect(bottom).toBeLessThanOrEqual(picture.bottom);
        expect(left).toBeGreaterThan(lastPoint);
      }
      const names = shapes(box, '.recharts-xAxis-tick-labels text').map((name) => name.getBoundingClientRect());
      for (const [at, { left }] of names.entries()) expect(left).toBeGreaterThan((names[at - 1]?.right ?? 0) + 4);
      const [one, other] = texts.sort((first, second) => first.top - second.top);
      expect(other?.top).toBeGreaterThan((one?.bottom ?? 0) - 1);
    }
  });
});
