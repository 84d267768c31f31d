import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DotTable } from '#ui/chart/DotTable.tsx';
import type { DotRow } from '#view/profile.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';
import { draw, middle, only, shapes } from './drawn.tsx';

const row = (key: string, more: Partial<DotRow> = {}): DotRow => ({
  key,
  label: { text: key },
  href: null,
  value: 80,
  low: 70,
  high: 88,
  before: null,
  said: '80 %',
  detail: '(70–88), 60 svar',
  tone: 'neutral',
  depth: 0,
  ...more,
});

const NONE = { value: null, low: null, high: null, said: 'Frågan ställdes inte', detail: '' };
const WITHHELD = { ...NONE, isWithheld: true, said: 'För få svar för att visas' };

const drawn = (...rows: DotRow[]) => draw(<DotTable label="Frågorna" rows={rows} scale={SHARE_SCALE} />);

/** Where something stands on its row's scale, 0 to 100. */
function place(element: Element, x = middle(element).x): number {
  const { left, width } = element.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
  return ((x - left) / width) * 100;
}

describe(DotTable, () => {
  it('is a table with a name, in the order it was given', async () => {
    await drawn(row('Norr', { value: 20, said: '20 %' }), row('Söder', WITHHELD), row('Centrum'));
    await expect.element(page.getByRole('table', { name: 'Frågorna' })).toBeVisible();
    const names = page.getByRole('rowheader').all();
    expect(names.map((name) => name.element().textContent)).toEqual(['Norr', 'Söder', 'Centrum']);
  });

  it('draws dot, whisker and the measurement before on one scale', async () => {
    const box = await drawn(row('Norr', { before: 75 }));
    const whisker = only(box, '.whisker').getBoundingClientRect();
    expect(place(only(box, '.dot'))).toBeCloseTo(80, 0);
    expect(place(only(box, '.before'))).toBeCloseTo(75, 0);
    expect(place(only(box, '.whisker'), whisker.left)).toBeCloseTo(70, 0);
    expect(place(only(box, '.whisker'), whisker.right)).toBeCloseTo(88, 0);
  });

  it('has neither dot nor number where a figure is withheld, but a hatch and words', async () => {
    const box = await drawn(row('Söder', WITHHELD));
    expect(shapes(box, 'circle, line')).toEqual([]);
    expect(only(box, 'tr').outerHTML.replace(/<[^>]*>/g, '')).not.toMatch(/\d/);
    expect(getComputedStyle(only(box, '.picture svg')).backgroundImage).toContain('repeating-linear-gradient');
    await expect.element(page.getByRole('cell', { name: 'För få svar för att visas' })).toBeVisible();
  });

  it('has neither dot nor hatch where there is nothing to withhold', async () => {
    const box = await drawn(row('Söder', NONE));
    expect(shapes(box, 'circle, line')).toEqual([]);
    expect(getComputedStyle(only(box, '.picture svg')).backgroundImage).toBe('none');
    await expect.element(page.getByRole('cell', { name: 'Frågan ställdes inte' })).toBeVisible();
  });

  it('leads to the unit, whose depth is seen', async () => {
    const box = await drawn(row('Hemtjänst'), row('Norr', { href: '#/units/norr', depth: 1 }));
    await expect.element(page.getByRole('link', { name: 'Norr' })).toHaveAttribute('href', '#/units/norr');
    const [above, below] = shapes(box, 'bdi').map((name) => name.getBoundingClientRect().left);
    expect(below).toBeGreaterThan(above ?? 0);
  });

  it.each([320, 1000])('keeps its words inside a window %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    const box = await drawn(
      row('Ett namn som är mycket längre än vad någon enhet heter i verkligheten'),
      row('B', WITHHELD),
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const cell of shapes(box, 'th, td')) expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    await page.viewport(1000, 800);
  });
});
