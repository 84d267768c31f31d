import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { period, questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { type FigureView, figureView } from '#view/figure.view.ts';
import { draw, only, shapes } from './drawn.tsx';

const redefinitions = [{ period: period('2024'), text: { sv: 'Ny fråga' } }];
const column = surveyOf([[30, 10, 10, 90], 'suppressed', [45, 3, 2, 80]], { redefinitions });
const view = figureView({ column, indicator: questionOf(), unitName: { sv: 'Norr' } }, settingOf('demo'));

const show = (more: Partial<FigureView> = {}, isOpen = false, onOpen = (_: boolean) => {}) =>
  draw(<Figure view={{ ...view, ...more }} level={2} isOpen={isOpen} onOpen={onOpen} />);

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe(Figure, () => {
  it('says first, then shows: sentence, figure, question to ask, picture, table, source', async () => {
    const box = await show();
    await expect.element(page.getByRole('img', { name: view.label })).toBeVisible();
    const parts = [
      page.getByRole('heading', { name: 'Bemötande', level: 2 }),
      page.getByText(view.verdict),
      page.getByText(view.latest),
      page.getByText(view.ask, { exact: false }),
      page.getByRole('img', { name: view.label }),
      page.getByText('Visa tabell'),
      page.getByText('Källa: Enkäten. Som källan publicerat det.'),
    ].map((part) => part.element());
    expect(parts.slice(1).every((part, at) => isBefore(parts[at] ?? box, part))).toBe(true);
    expect(box.querySelector('figure > figcaption')).not.toBeNull();
  });

  it('lists in words what its picture flags and hatches', async () => {
    await show();
    await expect.element(page.getByRole('list', { name: 'Vad som hänt' })).toHaveTextContent('1) 2024: Ny fråga');
    await expect.element(page.getByText('2024: För få svar för att visas')).toBeVisible();
  });

  it('asks for its table to be opened, and shows it when it is', async () => {
    const onOpen = vi.fn<(isOpen: boolean) => void>();
    await show({}, false, onOpen);
    expect(page.getByRole('table').elements()).toEqual([]);
    await page.getByText('Visa tabell').click();
    await expect.poll(() => onOpen.mock.lastCall).toEqual([true]);
  });

  it('has the words of an absence in its table, and no number beside them', async () => {
    await show({}, true);
    await expect.element(page.getByRole('table', { name: 'Påhittade siffror: Bemötande, Norr' })).toBeVisible();
    const withheld = page.getByRole('row', { name: /^2024/ }).element().textContent ?? '';
    expect(withheld.replace('2024', '')).toMatch(/^För få svar för att visas–*$/);
    await expect.element(page.getByRole('row', { name: /^2025/ })).toHaveTextContent('90 %79–96');
  });

  it('draws its picture only when somebody comes near it, or prints', async () => {
    const box = await draw(
      <>
        <div style={{ height: '4000px' }} />
        <Figure view={view} level={2} isOpen={false} onOpen={() => {}} />
      </>,
    );
    await expect.element(page.getByText(view.verdict)).toBeInTheDocument();
    await new Promise(requestAnimationFrame);
    expect(shapes(box, '[role=img]')).toEqual([]);
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByRole('img', { name: view.label })).toBeInTheDocument();
  });

  it.each([
    ['https://exempel.se/enkat', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['vbscript:msgbox(1)', false],
    ['blob:https://exempel.se/1', false],
    ['https://', false],
  ])('lets its source be a link only to the web: %s', async (sourceUrl, isLink) => {
    const box = await show({ sourceUrl });
    const source = only<HTMLElement>(box, '.source');
    expect(source.textContent).toBe(view.source);
    expect(source.querySelector('a') !== null).toBe(isLink);
  });
});
