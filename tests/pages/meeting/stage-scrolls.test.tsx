import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { sv } from '#words/sv.ts';
import { at, button, dialog, present } from './at-meeting.ts';

const { stage } = sv;

/** A window of 1280 × 1024 magnified four times: all of the stage scrolls as one. */
const MAGNIFIED = [320, 256] as const;

const scrolled = () => dialog().element().scrollTop;
const topOfHeading = () => dialog().getByRole('heading', { level: 1 }).element().getBoundingClientRect().top;

function scrollOn(): void {
  dialog().element().scrollTop = 200;
  expect(scrolled()).toBe(200);
}

describe('a stage that is magnified until it scrolls', () => {
  beforeEach(() => page.viewport(...MAGNIFIED));
  afterEach(async () => {
    await cleanup();
    await page.viewport(1000, 800);
  });

  it.each([1, 2, 3])('opens at its top, at screen %i', async (step) => {
    await present(step);
    await at(step);
    expect(scrolled()).toBe(0);
  });

  it.each([
    ['key', () => userEvent.keyboard('{ArrowRight}')],
    ['button', () => (button(stage.next).element() as HTMLElement).click()],
  ])('shows the heading of the next screen, paged by %s', async (_, turn) => {
    await present(2);
    await at(2);
    scrollOn();
    await turn();
    await at(3);
    expect(scrolled()).toBe(0);
    expect(topOfHeading()).toBeGreaterThan(0);
  });

  it('keeps the focus on the button that pages', async () => {
    await present(2);
    await button(stage.next).click();
    await at(3);
    await expect.element(button(stage.next)).toHaveFocus();
    expect(scrolled()).toBe(0);
  });

  it('shows the table from its beginning', async () => {
    await present(2);
    await at(2);
    scrollOn();
    await userEvent.keyboard('t');
    await expect.element(dialog().getByRole('table')).toBeVisible();
    expect(scrolled()).toBe(0);
  });

  it('says in sight what became of what was written, wherever one has scrolled', async () => {
    await present(2);
    await userEvent.keyboard('q');
    await page.getByLabelText(sv.notes.form.text.question).fill('Varför?');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const said = dialog().getByText('Frågan är skriven. En fråga i dag.');
    await expect.element(said).toBeVisible();
    for (const place of [0, 150, 10_000]) {
      dialog().element().scrollTop = place;
      const { top, bottom } = said.element().getBoundingClientRect();
      expect([top >= 0, bottom <= 256]).toEqual([true, true]);
    }
    const last = button(stage.next).element().getBoundingClientRect();
    expect(document.elementFromPoint(last.x + last.width / 2, last.y + last.height / 2)).toBe(
      button(stage.next).element(),
    );
  });
});
