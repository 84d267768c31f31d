import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { answerChanged, fileOf, heading, textsOf, visit } from './visit.tsx';

const main = () => page.getByRole('main');
const figures = () => main().getByRole('figure');
const { appendix } = sv;

interface Published {
  readonly goals: readonly { id: string; title: { sv: string }; status: string; indicators: readonly string[] }[];
}
const goalsFollowed = async () =>
  (await fileOf<Published>('goals.json')).goals.filter(({ status }) => status === 'active');

const titles = (): string[] => textsOf(main().getByRole('heading', { level: 2 }));
const drawn = (): number => main().element().querySelectorAll('.paper-figure .series svg.recharts-surface').length;

/** Millimetres as the browser counts them. */
const PAPER = (178 / 25.4) * 96;

describe('the committee’s papers', () => {
  it('are the goals in a sentence each, then every goal with all its figures, tables open', async () => {
    await visit('#/appendix');
    await expect.element(heading()).toHaveTextContent(appendix.title);
    const goals = await goalsFollowed();
    const read = goals.flatMap(({ indicators }) => indicators).length;
    await vi.waitFor(() => expect(drawn()).toBe(read));
    expect(titles()).toEqual([
      expect.stringMatching(/ mål/),
      ...goals.map(({ title }) => title.sv),
      sv.listening.label,
      appendix.record,
      sv.about.how,
    ]);
    const papers = main().getByRole('article').element();
    expect(papers.querySelectorAll('.paper-figure table')).toHaveLength(read);
    expect(papers.querySelectorAll('details, button')).toHaveLength(0);
  });

  it('have what is measured in the whole where there are no goals', async () => {
    answerChanged((file, path) => (path === 'goals.json' ? { ...file, goals: [] } : file));
    await visit('#/appendix');
    const { series } = await fileOf<{ series: readonly object[] }>('units/kommunen.json');
    await vi.waitFor(() => expect(drawn()).toBe(series.length));
    await expect.element(main().getByText(sv.overview.noGoals)).toBeVisible();
    expect(titles()).toEqual(expect.arrayContaining([sv.overview.indicators, sv.unit.values, sv.unit.difference]));
    expect(titles().indexOf(sv.overview.indicators)).toBeLessThan(titles().indexOf(sv.listening.label));
  });

  it('are as wide on screen as between the margins of the paper, so that no chart is drawn anew', async () => {
    await page.viewport(1280, 900);
    await visit('#/appendix?goal=brukare-paverkar');
    await vi.waitFor(() => expect(drawn()).toBeGreaterThan(0));
    const chart = main().element().querySelector('.series')?.getBoundingClientRect();
    expect(chart?.width).toBeCloseTo(PAPER, 0);
    await page.viewport(1000, 800);
  });

  it('have the figure’s sentence, then what the unit says, then the picture and its table', async () => {
    await visit('#/appendix?goal=brukare-paverkar');
    await vi.waitFor(() => expect(drawn()).toBeGreaterThan(0));
    const first = figures().first().element();
    const parts = ['.verdict', '.latest', '.unit-word', '.series', 'table', '.source'].map((part) =>
      first.querySelector(part),
    );
    expect(parts).not.toContain(null);
    const marked = [...first.querySelectorAll('*')].filter((element) => parts.includes(element));
    expect(marked).toEqual(parts);
  });

  it.each([
    ['#/appendix?goal=brukare-paverkar', 'Brukare påverkar sin hjälp'],
    ['#/appendix?unit=vuxenenheten', 'Vuxenenheten'],
  ])('may be of one: %s', async (address, name) => {
    await visit(address);
    await expect.element(heading()).toHaveTextContent(`${appendix.title}: ${name}`);
    expect(titles()).toEqual(expect.arrayContaining([appendix.record, sv.about.how]));
    for (const { title } of await goalsFollowed()) expect(titles()).not.toContain(title.sv);
  });

  it('are chosen in place, which stands in the address, and printed by a button', async () => {
    await visit('#/appendix');
    await page.getByLabelText(appendix.choose).selectOptions(appendix.goal('Brukare påverkar sin hjälp'));
    await expect.element(heading()).toHaveTextContent('Brukare påverkar sin hjälp');
    expect(location.hash).toBe('#/appendix?goal=brukare-paverkar');
    await page.getByLabelText(sv.listening.choose).selectOptions('vuxenenheten');
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    expect(location.hash).toBe('#/appendix?unit=vuxenenheten');
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await page.getByRole('button', { name: appendix.print }).click();
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it.each([
    ['#/appendix?goal=finns-inte', sv.lost.noGoal],
    ['#/appendix?unit=finns-inte', sv.lost.noUnit],
  ])('of what is not there say so: %s', async (address, said) => {
    await visit(address);
    await expect.element(heading()).toHaveTextContent(said);
  });

  it.each([
    ['#/goals/brukare-paverkar', '#/appendix?goal=brukare-paverkar'],
    ['#/units/vuxenenheten', '#/appendix?unit=vuxenenheten'],
  ])('are a quiet link away from %s', async (address, href) => {
    await visit(address);
    await expect.element(main().getByRole('link', { name: appendix.link })).toHaveAttribute('href', href);
  });
});

describe('the margin of every printed page', () => {
  it('says whose figures they are on every page, once, in the reader’s language', async () => {
    await visit('#/goals');
    const margins = () =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    await vi.waitFor(() => expect(margins()).toEqual([expect.stringContaining('Exempelköping')]));
    expect(margins()[0]).toMatch(/^@page.*DEMO .*Utgåva 2026-1, publicerad 3 mars 2026.*counter\(page\)/s);
    await visit('#/goals?lang=en');
    await vi.waitFor(() => expect(margins()).toEqual([expect.stringContaining('Release 2026-1')]));
  });
});
