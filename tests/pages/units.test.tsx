import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { fileOf, heading, textsOf, visit } from './visit.tsx';

const { units } = sv;
const search = () => page.getByRole('searchbox', { name: units.search });
const area = () => page.getByRole('combobox', { name: units.area });
const provider = () => page.getByRole('combobox', { name: units.provider });
const names = () => textsOf(page.getByRole('main').getByRole('list').getByRole('link'));
const chosen = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]));

describe('the units', () => {
  it('stand in the organisation’s order, and it is said that they are never ranked', async () => {
    await visit('#/units');
    await expect.element(search()).toBeVisible();
    const published = await fileOf<{ units: { name: { sv: string } }[] }>('units.json');
    expect(names()).toEqual(published.units.map(({ name }) => name.sv));
    await expect.element(page.getByText(units.text)).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(units.found(20, 20));
  });

  it('are found without accents or capitals', async () => {
    await visit('#/units');
    for (const [typed, name] of [
      ['ekhojden', 'Ekhöjden'],
      ['EKHÖJDEN', 'Ekhöjden'],
      ['  soder ', 'Hemtjänst Söder'],
      ['björk', 'Björkbacken'],
    ] as const) {
      await search().fill(typed);
      await expect.poll(() => names().at(-1)).toBe(name);
      expect(names()[0]).toBe('Hela socialtjänsten');
      await expect.element(page.getByRole('status')).toHaveTextContent(units.found(1, 20));
      expect(chosen()).toEqual({ search: typed });
    }
  });

  it('can be chosen by area and provider; the address follows, and leads back', async () => {
    await visit('#/units');
    await area().selectOptions('Hemtjänst');
    await expect.element(page.getByRole('status')).toHaveTextContent(units.found(5, 20));
    expect(names().slice(0, 3)).toEqual(['Hela socialtjänsten', 'Hemtjänst', 'Hemtjänst Norr']);
    await provider().selectOptions(units.providers.private);
    await expect.poll(names).toEqual(['Hela socialtjänsten', 'Hemtjänst', 'Exempelomsorg']);
    expect(chosen()).toEqual({ area: 'hemtjanst', provider: 'private' });
    await page.getByRole('link', { name: 'Exempelomsorg' }).click();
    await expect.element(heading()).toHaveTextContent('Exempelomsorg');
    history.back();
    await expect.element(area()).toHaveValue('hemtjanst');
    await expect.element(provider()).toHaveValue('private');
    expect(names()).toHaveLength(3);
  });

  it('that no search fits are said to be none, and all come back', async () => {
    await visit('#/units?search=xyz');
    await expect.element(page.getByText(units.none)).toBeVisible();
    await expect.element(search()).toHaveValue('xyz');
    await page.getByRole('button', { name: units.clear }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(units.found(20, 20));
    await expect.element(search()).toHaveValue('');
    expect(location.hash).toBe('#/units');
  });

  it('keep the focus where somebody types or chooses', async () => {
    await visit('#/units');
    await search().click();
    await userEvent.keyboard('norr');
    await expect.poll(chosen).toEqual({ search: 'norr' });
    await expect.element(search()).toHaveFocus();
    await area().selectOptions('Hemtjänst');
    area().element().focus();
    await area().selectOptions(units.all);
    await expect.poll(chosen).toEqual({ search: 'norr' });
    await expect.element(area()).toHaveFocus();
    await page.getByRole('button', { name: units.clear }).click();
    await expect.element(search()).toHaveFocus();
  });

  it('let a search text be text', async () => {
    await visit('#/units');
    for (const typed of ['.*', '[', '\\', '%', '<b>']) {
      await search().fill(typed);
      await expect.element(page.getByText(units.none)).toBeVisible();
    }
  });
});
