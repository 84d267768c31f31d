import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { during } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { expectTrouble, heading, open, textsOf, visit } from './visit.tsx';

const { state } = sv;
const alert = () => page.getByRole('alert');
const alerts = () => textsOf(alert());

describe('four things that are not the same', () => {
  it('waiting: says so after a moment, and nothing else', async () => {
    during('slow');
    await open();
    await expect.element(page.getByRole('status')).toHaveTextContent(state.waiting);
    expect(alerts()).toEqual([]);
    expect(document.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  it('failed: says what happened, since when and what to do, which then works', async () => {
    expectTrouble();
    during('down');
    await visit();
    await expect.element(alert()).toHaveTextContent(state.failure.http(503));
    await expect.element(alert()).toHaveTextContent(/kl\. \d\d:\d\d/);
    during('calm');
    await page.getByRole('button', { name: state.retry }).click();
    await expect.element(heading()).toHaveTextContent(/rört sig$/);
    expect(alerts()).toEqual([]);
  });

  it('empty: says that there is nothing yet, which is no fault', async () => {
    during('empty-town');
    await visit();
    await expect.element(heading()).toHaveTextContent(sv.overview.noGoals);
    await expect.element(page.getByText(sv.overview.empty)).toBeVisible();
    expect(alerts()).toEqual([]);
  });

  it('withheld: has words where the figure would be, and no number in its row at all', async () => {
    during('few-answers');
    await visit('#/goals/brukare-paverkar');
    const withheld = page.getByRole('row', { name: new RegExp(sv.missing.suppressed) });
    await expect.element(withheld.first()).toBeVisible();
    for (const row of withheld.elements()) {
      // Every attribute is read too: a number could stand in a name, a title or a coordinate.
      expect(row.outerHTML.replace(/depth-\d|href="[^"]*"/g, '')).not.toMatch(/\d/);
    }
    expect(alerts()).toEqual([]);
  });
});

describe('a part that fails', () => {
  it('takes no other part with it', async () => {
    expectTrouble();
    during('one-panel-down');
    await visit('#/units/vuxenenheten');
    await expect.element(alert()).toHaveTextContent(state.failure.http(500));
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    await expect.element(page.getByRole('region', { name: sv.unit.word })).toHaveTextContent('Sedan våren 2024');
  });

  it('leaves the goals on the overview, and comes back when asked', async () => {
    expectTrouble();
    during('one-panel-down');
    await visit();
    await expect.element(alert().first()).toBeVisible();
    const titles = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(textsOf(titles)[0]).toBe('Brukare påverkar sin hjälp');
    expect(document.title).toMatch(/^DEMO – /);
    await expect.element(heading()).toBeVisible();
    during('calm');
    await page.getByRole('button', { name: state.retry }).first().click();
    await expect.element(heading()).toHaveTextContent(/rört sig$/);
    await expect.element(page.getByRole('heading', { name: sv.overview.group.moved })).toBeVisible();
    await expect.poll(alerts).toEqual([]);
  });

  it('is asked for anew when one comes back to its page', async () => {
    expectTrouble();
    during('one-panel-down');
    await visit('#/units/vuxenenheten');
    await expect.element(alert().first()).toBeVisible();
    during('calm');
    await page.getByRole('link', { name: sv.nav.units }).click();
    await page.getByRole('link', { name: 'Vuxenenheten' }).click();
    await expect.element(page.getByRole('figure').first()).toBeVisible();
    expect(alerts()).toEqual([]);
  });

  it('says that somebody is signed out, and keeps everything else where it was', async () => {
    expectTrouble();
    await visit('#/goals');
    await expect.element(heading()).toHaveTextContent(/^Fyra mål/);
    during('signed-out');
    await page.getByRole('link', { name: sv.nav.about }).click();
    await expect.element(alert().first()).toHaveTextContent(state.failure.signin);
    await expect.element(heading()).toHaveTextContent(sv.about.title);
    expect(document.querySelector('input[type=password]')).toBeNull();
  });

  it('shows nothing rather than goals that can not be read', async () => {
    expectTrouble();
    during('broken-contract');
    await visit();
    await expect.element(alert()).toHaveTextContent(state.failure.format);
    expect(document.title).toMatch(/^DEMO – /);
    await expect.element(page.getByRole('heading', { name: sv.overview.values })).toBeVisible();
    expect(page.getByText(sv.overview.noGoals).elements()).toEqual([]);
  });
});
