import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { shapes } from '#tests/ui/drawn.tsx';
import { catchSaved } from '#tests/ui/saving.tsx';
import { sv } from '#words/sv.ts';
import { textsOf, visit } from './visit.tsx';

const ADDRESS = '#/goals/brukare-paverkar';
const strip = () => page.getByRole('table', { name: new RegExp(`^${sv.provenance.demoName}: .*, 2025`) }).first();
const told = (box: Element | null, selector: string): string[] =>
  shapes(box ?? document.body, selector).map(({ textContent }) => textContent?.trim() ?? '');

describe('the units of a goal', () => {
  it('are shown over time when somebody asks, in the same order and with the same figures as in the rows', async () => {
    await visit(ADDRESS);
    await expect.element(strip()).toBeVisible();
    const section = strip().element().closest('section');
    expect(shapes(section ?? document.body, '.multiples')).toEqual([]);
    await page.getByText(sv.chart.eachUnit).first().click();
    await expect.poll(() => shapes(section ?? document.body, '.multiples').length).toBe(1);
    expect(told(section, '.small-series .name')).toEqual(textsOf(strip().getByRole('rowheader')));
    expect(told(section, 'p.said')).toEqual(told(section, 'td.said'));
    expect(location.hash).toBe(ADDRESS);
  });

  it('can be taken along as one table', async () => {
    const saved = catchSaved();
    await visit(ADDRESS);
    await expect.element(strip()).toBeVisible();
    const section = strip().element().closest('section');
    shapes<HTMLElement>(section ?? document.body, '.take > summary')[0]?.click();
    await page.getByRole('button', { name: sv.take.saveCsv }).click();
    expect(saved.map(({ name }) => name)).toEqual(['DEMO_exempelkoping_paverka_kommunen_units_2026-1.csv']);
    const lines = (await saved[0]?.content.text())?.trimEnd().split('\r\n') ?? [];
    expect(lines.length).toBeGreaterThan(textsOf(strip().getByRole('row')).length * 3);
  });
});
