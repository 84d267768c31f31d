import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering, during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, heading, textsOf, visit } from './visit.tsx';

const { trust } = sv;
const main = () => page.getByRole('main');
const titles = () => textsOf(main().getByRole('heading', { level: 2 }));
const balances = () => [...main().element().querySelectorAll<HTMLElement>('figure.balance')];

describe('trust', () => {
  afterEach(() => page.viewport(1000, 800));

  it('is told in three parts, and never added up', async () => {
    await visit('#/trust');
    await expect.element(heading()).toHaveTextContent('Tillit Hela socialtjänsten');
    expect(titles()).toEqual([trust.balance, trust.gaps, trust.pairs]);
    await expect.element(main().getByText(trust.pairsText)).toBeVisible();
  });

  it('says how it stands with the promise before it counts, in the questions’ own order', async () => {
    await visit('#/trust');
    expect(balances().map(({ id }) => id)).toEqual(['bemoter', 'lyssnar', 'stod', 'paverka', 'skillnad']);
    for (const balance of balances()) {
      const [status, counts] = [...balance.querySelectorAll('figcaption p')].map((said) => said.textContent ?? '');
      expect(Object.values(trust.status)).toContain(status);
      expect(counts).toMatch(/^\d+ goda mot \d+ dåliga( \(\d+ varken eller\))?: [\d,]+ goda per dålig, osäkerhet /);
    }
  });

  it('draws as many rings as are promised, and none where nothing can be told', async () => {
    await visit('#/trust?unit=glantan');
    expect(balances().length).toBeGreaterThan(0);
    for (const balance of balances()) {
      expect(balance.querySelector('.rings')).toBeNull();
      expect(balance.textContent).toContain(sv.missing.suppressed);
    }
    answerChanged((file, path) => (path === 'organisation.json' ? { ...file, trustPromise: 4 } : file));
    await visit('#/trust');
    expect(balances()[0]?.querySelectorAll('.rings g')).toHaveLength(4);
  });

  it('judges nothing where nothing is promised', async () => {
    answerChanged((file, path) => (path === 'organisation.json' ? { ...file, trustPromise: undefined } : file));
    await visit('#/trust');
    expect(main().element().textContent).toContain(trust.noPromise);
    expect(main().element().querySelector('.balance .balance-status')).toBeNull();
  });

  it('opens every wave, and every unit in the organisation’s order', async () => {
    await visit('#/trust');
    await main().getByText(trust.waves).first().click();
    await expect.element(main().getByRole('row', { name: /^2020/ })).toBeVisible();
    await main().getByText(trust.unitsTitle).first().click();
    const table = main().getByRole('table', { name: /bemöter dem bra, 2025/ });
    await expect.element(table).toBeVisible();
    const names = textsOf(table.getByRole('rowheader'));
    expect(names.slice(0, 3)).toEqual(['Hela socialtjänsten', 'Individ- och familjeomsorg', 'Vuxenenheten']);
  });

  it('shows a side that nobody has asked as open', async () => {
    await visit('#/trust?unit=barn-familj');
    await expect.element(main().getByText(trust.notAsked).first()).toBeVisible();
  });

  it('keeps what stands when another part fails, and gets it when it is asked for anew', async () => {
    expectTrouble();
    answering(http.get(api('conditions.json'), () => new HttpResponse('', { status: 500 })));
    await visit('#/trust');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sv.state.failure.http(500));
    expect(titles()).toEqual([trust.balance, trust.pairs]);
    during('calm');
    await page.getByRole('button', { name: sv.state.retry }).click();
    await expect.poll(titles).toEqual([trust.balance, trust.gaps, trust.pairs]);
  });

  it('follows the unit that is chosen, in the address', async () => {
    await visit('#/trust');
    const whole = balances()[0]?.textContent;
    await page.getByRole('combobox', { name: sv.listening.choose }).selectOptions('hemtjanst-norr');
    await expect.element(heading()).toHaveTextContent('Hemtjänst Norr');
    await expect.poll(() => location.hash).toBe('#/trust?unit=hemtjanst-norr');
    await expect.poll(() => balances()[0]?.textContent).not.toBe(whole);
  });

  it('says where an address leads nowhere', async () => {
    await visit('#/trust?unit=ingenstans');
    await expect.element(main().getByText(sv.lost.noUnit)).toBeVisible();
  });

  it('is Danish in the Danish town', async () => {
    during('calm', 'eksempelby');
    await visit('#/trust?lang=da');
    expect(titles()).toEqual([da.trust.balance, da.trust.gaps, da.trust.pairs]);
  });

  it.each([1000, 320])('has nothing in the way of anybody, %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    await visit('#/trust');
    for (const details of main().element().querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
