import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { middle, pointsIn, shapes } from '#tests/ui/drawn.tsx';
import { sv } from '#words/sv.ts';
import { fileOf, heading, textsOf, visit } from './visit.tsx';

const ADDRESS = '#/goals/brukare-paverkar';
const NAME = 'Brukare som kan påverka sin hjälp';
const chart = () => page.getByRole('img', { name: new RegExp(`^${sv.provenance.demoName}: ${NAME}, `) });
const table = () => page.getByRole('table', { name: `${sv.provenance.demoName}: ${NAME}, Hela socialtjänsten` });
const strip = () => page.getByRole('table', { name: new RegExp(`^${sv.provenance.demoName}: ${NAME}, 2025`) });

/** Charts are drawn when they come into view, and much is said before the first. */
async function scrollToFigure(): Promise<void> {
  const figure = page.getByRole('figure').first();
  await expect.element(figure).toBeVisible();
  figure.element().scrollIntoView();
}

/** Percent at which each point of the chart stands, read off its own axis. */
async function sharesDrawn(): Promise<number[]> {
  await scrollToFigure();
  await expect.element(chart()).toBeVisible();
  const picture = chart().element();
  await expect.poll(() => pointsIn(picture).length).toBeGreaterThan(3);
  const ticks = shapes(picture, '.recharts-yAxis-tick-labels text').map((tick) => middle(tick).y);
  const [zero = 0, full = 1] = [Math.max(...ticks), Math.min(...ticks)];
  return pointsIn(picture).map((point) => ((middle(point).y - zero) / (full - zero)) * 100);
}

describe('a goal', () => {
  it('says why it is there and which bearing it follows, then its sentence, then draws', async () => {
    await visit(ADDRESS);
    await expect.element(heading()).toHaveTextContent('Brukare påverkar sin hjälp');
    await expect.element(page.getByText(/^Den som själv får bestämma/)).toBeVisible();
    await expect.element(page.getByRole('definition').first()).toHaveTextContent('Egen kraft');
    await scrollToFigure();
    await expect.element(chart()).toBeVisible();
    const picture = chart().element();
    const figure = picture.closest('figure');
    const [sentence, latest] = [...(figure?.querySelectorAll('p.verdict, p.latest') ?? [])].map(
      (said) => said.textContent ?? '',
    );
    expect(Object.values(sv.verdict.direction)).toContain(sentence);
    const name = picture.getAttribute('aria-label') ?? '';
    expect(name).toContain(`${sentence}. `);
    expect(latest?.startsWith(name.split(`${sentence}. `)[1] ?? 'nothing')).toBe(true);
    expect(picture.closest('.recharts-wrapper')).not.toBeNull();
  });

  it('lets its table be opened by an address, and writes there when one is', async () => {
    await visit(ADDRESS);
    await page.getByText(sv.figure.showTable).first().click();
    await expect.element(table()).toBeVisible();
    expect(location.hash).toBe(`${ADDRESS}?open=paverka`);
    await visit(location.hash);
    await expect.element(table()).toBeVisible();
    await page.getByText(sv.figure.showTable).first().click();
    await expect.element(table()).not.toBeInTheDocument();
    expect(location.hash).toBe(ADDRESS);
  });

  it('has the same numbers in its table, its chart and its figure', async () => {
    await visit(`${ADDRESS}?open=paverka`);
    const drawn = await sharesDrawn();
    const rows = table().getByRole('row').elements().slice(1);
    const cells = rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));
    const said = cells.flatMap(([, share]) => (share?.endsWith('%') ? [Number.parseInt(share, 10)] : []));
    expect(said).toHaveLength(drawn.length);
    said.forEach((share, at) => {
      expect(Math.abs(share - (drawn[at] ?? 0))).toBeLessThan(1.5);
    });
    const [period, share, interval, , , , answers] = cells.at(-1) ?? [];
    const latest = page.getByText(new RegExp(`^${share} goda svar \\(${interval}\\), ${answers} svar .*, ${period}`));
    await expect.element(latest.first()).toBeVisible();
  });

  it('shows its units in the organisation’s order, whatever they answered', async () => {
    await visit(ADDRESS);
    await expect.element(strip()).toBeVisible();
    const names = textsOf(strip().getByRole('rowheader'));
    const { units } = await fileOf<{ units: { name: { sv: string } }[] }>('units.json');
    expect(names).toEqual(units.map(({ name }) => name.sv).filter((name) => names.includes(name)));
    const shares = textsOf(strip().getByRole('row')).map((row) =>
      Number.parseInt(/(\d+)\u00a0%/.exec(row)?.[1] ?? '', 10),
    );
    expect(shares).not.toEqual([...shares].sort((one, other) => one - other));
    expect(shares).not.toEqual([...shares].sort((one, other) => other - one));
  });

  it('has words for a unit whose answers are withheld', async () => {
    await visit(ADDRESS);
    await expect
      .element(strip().getByRole('row', { name: /^Gläntan/ }))
      .toHaveTextContent(`Gläntan${sv.missing.suppressed}`);
    await expect
      .element(strip().getByRole('row', { name: /^Ekhöjden/ }))
      .toHaveTextContent(sv.missing['not-applicable']);
  });

  it('that is judged only later says when, and why it is not yet', async () => {
    await visit('#/goals/medarbetare-stannar');
    await expect.element(page.getByText(sv.verdict.tooEarly('2027')).first()).toBeVisible();
    await expect.element(page.getByText(sv.goal.horizonText('1 januari 2027'))).toBeVisible();
  });

  it('that is not there is said, with a way home', async () => {
    await visit('#/goals/finns-inte');
    await expect.element(heading()).toHaveTextContent(sv.lost.noGoal);
    await page.getByRole('link', { name: sv.lost.home }).click();
    await expect.element(heading()).toHaveTextContent(/rört sig$/);
  });
});
