import '#ui/styles/all.css';
import { QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { newClient } from '#app/App.tsx';
import { Frame } from '#app/Frame.tsx';
import type { EqualityWire } from '#contract/equality.contract.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { parsePeriod } from '#domain/kernel/period.ts';
import type { Unit } from '#domain/units/unit.ts';
import { api } from '#mocks/handlers/api.ts';
import { WayProvider } from '#pages/frame/address.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { Equality } from '#pages/survey/Equality.tsx';
import { answering, during } from '#tests/browser/during.ts';
import { PageWordsProvider, WordsProvider } from '#ui/words.tsx';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, textsOf } from './visit.tsx';

const { equality } = sv;
const ROOT: Unit = { id: unitId('kommunen'), name: { sv: 'Hela kommunen' }, words: [] };

/** The part by itself, in the frame that every page has. */
async function show(unit: Unit = ROOT, wave?: string): Promise<void> {
  await cleanup();
  history.replaceState(null, '', '#/survey');
  const period = parsePeriod(wave ?? '');
  await render(
    <WordsProvider words={sv}>
      <WayProvider>
        <QueryClientProvider client={newClient()}>
          <Panel size="page">
            <Frame>
              <PageWordsProvider words={sv}>
                <h1>Enkäten</h1>
                <Equality unit={unit} {...(period === null ? {} : { period })} />
              </PageWordsProvider>
            </Frame>
          </Panel>
        </QueryClientProvider>
      </WayProvider>
    </WordsProvider>,
  );
}

const title = () => page.getByRole('heading', { level: 2, name: equality.title });
const axis = (name: string): HTMLElement =>
  page
    .getByRole('heading', { level: 3, name: new RegExp(`^${name}`) })
    .element()
    .closest('section') as HTMLElement;
const tablesIn = (part: HTMLElement) => [...part.querySelectorAll('.dot-table')];

describe('whether groups answer alike', () => {
  afterEach(() => page.viewport(1000, 800));

  it('is said first, axis by axis, and drawn group by group where some group differs', async () => {
    await show();
    await expect.element(title()).toBeVisible();
    expect(textsOf(page.getByRole('heading', { level: 3 }))).toEqual(['Ålder, 2025', 'Kön, 2025', 'Språk, 2025']);
    expect(axis('Ålder').textContent).toMatch(/goda svar ovanligare i gruppen 18–29 år: \d+\s% mot \d+\s%/);
    expect(axis('Ålder').textContent).toContain(equality.cannotTell(4));
    const [first, ...others] = tablesIn(axis('Ålder'));
    expect(others).toEqual([]);
    expect([...(first?.querySelectorAll('th') ?? [])].map((cell) => cell.textContent)).toEqual([
      'Under 18 år',
      '18–29 år',
      '30–64 år',
      '65–79 år',
      '80 år och äldre',
    ]);
    expect(axis('Kön').textContent).toContain(equality.alike(3));
    expect(axis('Kön').textContent).toContain(equality.cannotTell(2));
    expect(tablesIn(axis('Kön'))).toEqual([]);
    await expect.element(page.getByText(/30 jämförelser som har gjorts kan slumpen ensam/)).toBeVisible();
  });

  it('has every question, a table and something to take along', async () => {
    await show();
    await expect.element(title()).toBeVisible();
    const gender = page.elementLocator(axis('Kön'));
    await gender.getByText(equality.each).click();
    expect(tablesIn(axis('Kön'))).toHaveLength(5);
    await gender.getByText(sv.figure.showTable).click();
    expect(gender.getByRole('row').elements()).toHaveLength(5 * 2 + 1 + 5 * 2);
    await gender.getByText(sv.take.title).click();
    await expect.element(gender.getByRole('button', { name: sv.take.saveCsv })).toBeVisible();
  });

  it('is withheld for a whole axis, in words and without a number', async () => {
    await show();
    await expect.element(title()).toBeVisible();
    expect(axis('Språk').textContent).toBe(`Språk, 2025${equality.withheld}`);
  });

  it('is told of the wave that is asked for', async () => {
    await show(ROOT, '2024');
    await expect.element(page.getByRole('heading', { level: 3, name: 'Språk, 2024' })).toBeVisible();
    expect(axis('Språk').textContent).toContain(equality.cannotTell(null));
  });

  it('is never told of a unit, nor where nothing is divided', async () => {
    const asked: string[] = [];
    answering(
      http.get(api('equality.json'), () => {
        asked.push('equality');
        return undefined;
      }),
    );
    await show({ ...ROOT, id: unitId('vuxenenheten'), parent: ROOT.id });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(title().elements()).toEqual([]);
    expect(asked).toEqual([]);
    answerChanged((file, path) => (path === 'equality.json' ? { ...file, axes: [] } : file));
    await show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    expect(title().elements()).toEqual([]);
    during('calm');
  });

  it('takes nothing with it when it fails', async () => {
    expectTrouble();
    answering(http.get(api('equality.json'), () => new HttpResponse('', { status: 404 })));
    await show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(page.getByRole('alert')).toBeVisible();
    during('calm');
  });

  it('refuses a file about fewer than five', async () => {
    expectTrouble();
    answerChanged((file, path) => {
      if (path !== 'equality.json') return file;
      const { axes } = file as unknown as EqualityWire;
      const [first, ...others] = axes;
      const small = first?.questions.map((one) => ({
        ...one,
        cells: one.cells.map(() => first.groups.map(() => [4, 0, 0])),
      }));
      return { ...file, axes: [{ ...first, questions: small }, ...others] };
    });
    await show();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(title().elements()).toEqual([]);
    during('calm');
  });

  it.each([320, 1000])('fits a window of %d pixels, and any reader', async (width) => {
    await page.viewport(width, 800);
    await show();
    await expect.element(title()).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await expect.poll(() => document.querySelectorAll('.dot-table').length).toBeGreaterThan(8);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});
