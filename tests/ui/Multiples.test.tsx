import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { unitId } from '#domain/kernel/ids.ts';
import { period, questionOf, type SurveyCell, settingOf, surveyOf } from '#tests/view/builders.ts';
import { treeOf, unitOf } from '#tests/view/organisations.ts';
import { Multiples } from '#ui/chart/Multiples.tsx';
import { type MultiplesView, multiplesView } from '#view/multiples.view.ts';
import { stripView } from '#view/strip.view.ts';
import { sv } from '#words/sv.ts';
import { draw, joinsIn, only, shapes } from './drawn.tsx';

const CELLS: SurveyCell[] = [[30, 10, 10], [35, 10, 5], 'suppressed', [40, 6, 4], [45, 3, 2]];

/** Units that all have the same answers; the first has `first`. */
function viewOf(count: number, first: readonly SurveyCell[] = CELLS): MultiplesView {
  const names = Array.from({ length: count }, (_, at) => `enhet-${at}`);
  const tree = treeOf(...names.map((name) => unitOf(name, 'kommunen')));
  const columns = names.map((name, at) =>
    surveyOf(at === 0 ? first : CELLS, { unit: unitId(name), provisional: [period('2025')] }),
  );
  const setting = settingOf();
  const rows = stripView(questionOf(), columns, tree, unitId('kommunen'), setting)?.rows ?? [];
  const view = multiplesView({ indicator: questionOf(), columns, tree, rows }, setting);
  if (view === null) throw new Error('no multiples');
  return view;
}

const items = (box: Element) => shapes<HTMLElement>(box, '.multiples > ul > li');
const drawnItems = (box: Element) => shapes(box, '.small-series .spark');

describe(Multiples, () => {
  it('draws each series with its band, its gap, its hatch and its provisional point', async () => {
    const box = await draw(<Multiples view={viewOf(2)} />);
    await expect.poll(() => drawnItems(box).length).toBe(2);
    const [spark] = drawnItems(box);
    if (spark === undefined) throw new Error('nothing drawn');
    expect(joinsIn(spark)).toEqual([true, false, true]);
    expect(shapes(spark, '.band')).toHaveLength(2);
    expect(shapes(spark, '.hatch')).toHaveLength(1);
    expect(shapes(spark, '.dot').map((dot) => dot.classList.contains('hollow'))).toEqual([false, false, false, true]);
    const [full, empty] = shapes(spark, '.dot')
      .slice(-2)
      .map((dot) => getComputedStyle(dot).fill);
    expect(full).not.toBe(empty);
  });

  it('says first, then shows: unit, sentence, figure, picture', async () => {
    const box = await draw(<Multiples view={viewOf(2)} />);
    const [item] = items(box);
    const parts = [...(item?.children ?? [])].map(({ textContent }) => textContent);
    expect(parts.slice(0, 3)).toEqual(['enhet-0', sv.verdict.direction.improving, '90\u00a0% (79–96), 50 svar']);
    await expect.element(page.getByRole('link', { name: 'enhet-0' })).toHaveAttribute('href', '#/units/enhet-0');
    await expect.element(page.getByText(sv.chart.sameScale('0–100\u00a0%'))).toBeVisible();
  });

  it('has words and a hatch, and no number, where nothing may be shown', async () => {
    const box = await draw(
      <Multiples view={viewOf(3, ['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed'])} />,
    );
    await expect.poll(() => drawnItems(box).length).toBe(3);
    const [item] = items(box);
    expect(item?.querySelector('.said')?.textContent).toBe(`${sv.missing.suppressed} `);
    expect(item?.querySelector('.says')?.childElementCount).toBe(0);
    expect(item?.querySelectorAll('.hatch')).toHaveLength(5);
    expect(item?.querySelectorAll('.dot, .line, .band')).toHaveLength(0);
  });

  it('shows so many at a time, and whoever asks for more reads on at the first new one', async () => {
    const box = await draw(<Multiples view={viewOf(50)} />);
    expect(items(box)).toHaveLength(24);
    await expect.element(page.getByText(sv.units.found(24, 50))).toBeVisible();
    await page.getByRole('button', { name: sv.chart.moreUnits }).click();
    await expect.poll(() => items(box).length).toBe(48);
    expect(document.activeElement?.textContent).toBe('enhet-24');
    await page.getByRole('button', { name: sv.chart.moreUnits }).click();
    await expect.poll(() => items(box).length).toBe(50);
    expect(document.activeElement?.textContent).toBe('enhet-48');
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  it('draws only the pictures that somebody comes near', async () => {
    const box = await draw(<Multiples view={viewOf(24)} />);
    await page.viewport(400, 500);
    onTestFinished(() => page.viewport(1000, 800));
    await expect.poll(() => drawnItems(box).length).toBeGreaterThan(0);
    expect(drawnItems(box).length).toBeLessThan(24);
    items(box).at(-1)?.scrollIntoView();
    await expect.poll(() => items(box).at(-1)?.querySelector('.spark')).not.toBeNull();
  });

  it('has the same figures in a table of the units that are shown', async () => {
    const box = await draw(<Multiples view={viewOf(30)} />);
    await page.getByText(sv.figure.showTable).click();
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(shapes(box, 'tbody tr')).toHaveLength(24);
    expect(shapes(box, 'tbody tr')[0]?.textContent).toMatch(/^enhet-0.*90\u00a0% \(79–96\), preliminär$/);
  });

  it.each([320, 1280])('stands in rows whose pictures are level, inside a window %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    onTestFinished(() => page.viewport(1000, 800));
    const box = await draw(
      <Multiples view={viewOf(4, ['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed'])} />,
    );
    await expect.poll(() => drawnItems(box).length).toBe(4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const tops = drawnItems(box).map((spark) => Math.round(spark.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(width === 320 ? 4 : 1);
    expect(only<HTMLElement>(box, '.multiples').getBoundingClientRect().right).toBeLessThanOrEqual(width);
  });
});
