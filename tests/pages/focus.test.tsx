import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { expectTrouble, heading, visit } from './visit.tsx';

const go = (name: string) => page.getByRole('navigation', { name: sv.nav.label }).getByRole('link', { name }).click();

describe('the focus', () => {
  it('stays where the window put it when the first page opens', async () => {
    await visit();
    await expect.element(heading()).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading of each page that one comes to', async () => {
    await visit();
    for (const [name, title] of [
      [sv.nav.goals, sv.goals.budget(4, 5)],
      [sv.nav.about, sv.about.title],
      [sv.nav.units, sv.units.title],
    ] as const) {
      await go(name);
      await expect.element(heading()).toHaveTextContent(title);
      await expect.element(heading()).toHaveFocus();
    }
    await page.getByRole('link', { name: 'Vuxenenheten' }).click();
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    await expect.element(heading()).toHaveFocus();
    history.back();
    await expect.element(heading()).toHaveTextContent(sv.units.title);
    await expect.element(heading()).toHaveFocus();
  });

  it('begins each page at its top', async () => {
    await visit('#/about');
    await go(sv.nav.units);
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    window.scrollTo(0, 300);
    expect(window.scrollY).toBe(300);
    location.hash = '#/about';
    await expect.element(heading()).toHaveTextContent(sv.about.title);
    await expect.element(heading()).toHaveFocus();
    expect(window.scrollY).toBe(0);
  });

  it('can skip to the contents, and goes on from there', async () => {
    await visit('#/units');
    await expect.element(heading()).toBeVisible();
    const skip = page.getByRole('link', { name: sv.skip });
    skip.element().focus();
    await expect.element(skip).toBeInViewport();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('main')).toHaveFocus();
    expect(location.hash).toBe('#/units');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });

  it('stays on the control when a table is opened, or the language changed', async () => {
    await visit('#/goals/brukare-paverkar');
    const summary = page.getByText(sv.figure.showTable).first();
    summary.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('table').first()).toBeVisible();
    await expect.element(summary).toHaveFocus();
    const language = page.getByRole('combobox');
    language.element().focus();
    await language.selectOptions('Dansk');
    await expect.element(page.getByRole('navigation', { name: da.nav.label })).toBeVisible();
    await expect.element(language).toHaveFocus();
  });

  it('is not taken by a failure, which can be tried again by keyboard', async () => {
    expectTrouble();
    during('one-panel-down');
    await visit('#/units/vuxenenheten');
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    await expect.element(heading()).toHaveFocus();
    during('calm');
    page.getByRole('button', { name: sv.state.retry }).first().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('table').first()).toBeVisible();
  });
});
