import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { heading, textsOf, visit } from './visit.tsx';

const main = () => page.getByRole('main');

describe('a unit', () => {
  it('has the word before any figure about it', async () => {
    await visit('#/units/vuxenenheten');
    await expect.element(main().getByRole('table').first()).toBeVisible();
    const word = page.getByRole('region', { name: sv.unit.word });
    await expect.element(word).toHaveTextContent('Sedan våren 2024');
    await expect.element(word).toHaveTextContent(sv.unit.wordBy('Enhetschef', '9 februari 2026'));
    const before = document.createRange();
    before.selectNodeContents(main().element());
    before.setEndAfter(word.element());
    expect(before.cloneContents().querySelectorAll('svg, table, figure')).toHaveLength(0);
    expect(before.toString()).not.toContain('%');
  });

  it('that has left no word says so', async () => {
    await visit('#/units/familjehem');
    await expect.element(page.getByRole('region', { name: sv.unit.word })).toHaveTextContent(sv.unit.noWord);
  });

  it('asks its questions in the same order everywhere, the last under a heading of its own', async () => {
    await visit('#/units/vuxenenheten');
    await expect.element(main().getByRole('figure').first()).toBeVisible();
    const profile = page.getByRole('table', { name: /^Påhittade siffror: Vuxenenheten/ });
    expect(textsOf(profile.getByRole('rowheader'))).toEqual([
      'Bemöter',
      'Lyssnar',
      'Ger stöd',
      'Låter påverka',
      'Gör skillnad',
    ]);
    const outline = textsOf(main().getByRole('heading')).filter((title) => /^Brukare som|\?$/.test(title));
    expect(outline).toEqual([
      sv.unit.values,
      'Brukare som tycker att vi bemöter dem bra',
      'Brukare som tycker att vi lyssnar',
      'Brukare som får det stöd de behöver',
      'Brukare som kan påverka sin hjälp',
      sv.unit.difference,
      'Brukare som har fått det bättre',
    ]);
  });

  it('that is closed says when, and what came instead', async () => {
    await visit('#/units/ekhojden');
    await expect.element(page.getByText(sv.units.closed('31 december 2023'))).toBeVisible();
    await expect.element(page.getByText(sv.units.replacedBy('Lindgården'))).toBeVisible();
  });

  it('shows the way up and the way down', async () => {
    await visit('#/units/hemtjanst');
    const up = page.getByRole('navigation', { name: sv.unit.path });
    await expect.element(up.getByRole('link', { name: 'Hela socialtjänsten' })).toBeVisible();
    const below = ['Hemtjänst Norr', 'Hemtjänst Söder', 'Hemtjänst Centrum', 'Exempelomsorg'];
    expect(textsOf(main().getByRole('listitem').getByRole('link')).slice(-4)).toEqual(below);
    await main().getByRole('link', { name: 'Hemtjänst Norr' }).click();
    await expect.element(heading()).toHaveTextContent('Hemtjänst Norr');
    expect(textsOf(up.getByRole('link'))).toEqual(['Hela socialtjänsten', 'Hemtjänst']);
  });

  it.each([
    ['#/units/finns-inte', sv.lost.noUnit],
    ['#/ingenstans', sv.lost.title],
    ['#/units/Vuxen/enheten', sv.lost.title],
    ['#/%00', sv.lost.title],
  ])('or a page that is not there is said, with a way home: %s', async (address, said) => {
    await visit(address);
    await expect.element(heading()).toHaveTextContent(said);
    await expect.element(main().getByRole('link', { name: sv.lost.home })).toHaveAttribute('href', '#/');
  });
});
