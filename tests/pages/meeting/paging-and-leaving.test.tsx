import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { sv } from '#words/sv.ts';
import { at, bar, begin, button, chosen, dialog, present, swipe } from './at-meeting.ts';

const { stage, notes } = sv;

describe('a meeting that is shown', () => {
  afterEach(cleanup);

  it('is on top of everything, and begins with a press', async () => {
    await begin();
    expect(chosen()['step']).toBe('1');
    expect(dialog().element().matches(':modal')).toBe(true);
    expect(document.title).toMatch(/^DEMO – /);
    await expect.element(dialog().getByText('DEMO')).toBeVisible();
  });

  it('opens at the screen that its address names', async () => {
    await present(3);
    await at(3);
  });

  it('is paged by key, by clicker and by button, and not beyond its ends', async () => {
    await present();
    const all = Number(bar().element().getAttribute('max'));
    for (const [key, step] of [
      ['{ArrowRight}', 2],
      ['{PageDown}', 3],
      ['{PageUp}', 2],
      [' ', 3],
      ['{ArrowLeft}', 2],
      ['{End}', all],
      ['{ArrowRight}', all],
      ['{Home}', 1],
      ['{ArrowLeft}', 1],
    ] as const) {
      await userEvent.keyboard(key);
      await at(step);
      expect(chosen()['step']).toBe(String(step));
    }
    await button(stage.next).click();
    await at(2);
    await expect.element(button(stage.next)).toHaveFocus();
    await userEvent.keyboard(' ');
    await at(3);
    await button(stage.previous).click();
    await at(2);
  });

  it('hears a key from the moment that it is seen', async () => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('dialog.stage') === null) return;
      seen.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    });
    seen.observe(document.body, { childList: true, subtree: true });
    await present();
    await at(2);
  });

  it('says each screen once to who can not see it', async () => {
    await present();
    await userEvent.keyboard('{ArrowRight}');
    const said = dialog().element().querySelector('[aria-live=polite]');
    const all = bar().element().getAttribute('max');
    expect(said?.textContent).toContain(stage.step(2, Number(all)));
  });

  it('shows the table in place of the chart, and says so where there is none', async () => {
    await present(2);
    await userEvent.keyboard('t');
    await expect.element(dialog().getByRole('table')).toBeVisible();
    await userEvent.keyboard('T');
    expect(dialog().getByRole('table').elements()).toHaveLength(0);
    await userEvent.keyboard('{Home}t');
    await expect.element(dialog().getByText(stage.noTable)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(dialog().getByText(stage.noTable).elements()).toHaveLength(0);
  });

  it('leaves keys to who writes, and takes them up again after', async () => {
    await present();
    await userEvent.keyboard('q');
    await page.getByLabelText(notes.form.text.question).fill('');
    await userEvent.keyboard('d t {ArrowRight}{Home}');
    await expect.element(page.getByLabelText(notes.form.text.question)).toHaveValue('d t ');
    await at(1);
    await button(notes.form.drop).click();
    await userEvent.keyboard('{ArrowRight}');
    await at(2);
  });

  it('tells its keys, closes them with Esc, and is left with the next', async () => {
    await begin();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: stage.keys.title })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelectorAll('dialog[open]').length).toBe(1);
    await at(1);
    await userEvent.keyboard('{Escape}');
    await expect.element(button(stage.start)).toBeVisible();
    expect(chosen()['step']).toBeUndefined();
  });

  it('is left with one press on the window’s own Back, from whichever screen', async () => {
    await begin();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await at(3);
    history.back();
    await expect.element(button(stage.start)).toBeVisible();
  });

  it('asks before what is written and not saved is left, and goes on where it was', async () => {
    await begin();
    await userEvent.keyboard('{ArrowRight}d');
    await page.getByLabelText(notes.form.text.decision).fill('Vi provar i ett år');
    await button(notes.form.save).click();
    for (const leave of [() => userEvent.keyboard('{Escape}'), async () => history.back()]) {
      await leave();
      await button(notes.leave.stay).click();
      await at(2);
      await expect.poll(() => chosen()['step']).toBe('2');
    }
    await userEvent.keyboard('{Escape}');
    await button(notes.leave.leave).click();
    await expect.element(button(stage.start)).toBeVisible();
  });

  it('does not go on behind what is open on top of it, however it is asked to', async () => {
    await begin();
    await userEvent.keyboard('q');
    await page.getByLabelText(notes.form.text.question).fill('Vem frågar vi sedan?');
    swipe(500, 300);
    await button(notes.form.save).click();
    await at(1);
    history.back();
    await expect.element(button(notes.leave.leave)).toBeVisible();
    swipe(500, 300);
    await expect.element(button(notes.leave.leave)).toBeVisible();
    await at(1);
    expect(chosen()['step']).toBeUndefined();
    await button(notes.leave.leave).click();
    await expect.element(button(stage.start)).toBeVisible();
    expect(chosen()['step']).toBeUndefined();
  });

  it('does not go on behind what a screen of its own has opened', async () => {
    await begin();
    await userEvent.keyboard('{End}');
    await button(notes.form.title.question).click();
    const all = Number(bar().element().getAttribute('max'));
    swipe(300, 500);
    await expect.element(page.getByLabelText(notes.form.text.question)).toBeVisible();
    await at(all);
    await button(notes.form.close).click();
    swipe(300, 500);
    await at(all - 1);
  });

  it('tells how much time has passed only when asked', async () => {
    await present();
    expect(dialog().getByText(stage.passed.minutes(0), { exact: false }).elements()).toHaveLength(0);
    await userEvent.keyboard('k');
    await expect.element(dialog().getByText(stage.passed.minutes(0), { exact: false })).toBeVisible();
    await userEvent.keyboard('k');
    expect(dialog().getByText(stage.passed.minutes(0), { exact: false }).elements()).toHaveLength(0);
  });

  it('is paged by a swipe', async () => {
    await present(2);
    swipe(500, 300);
    await at(3);
    swipe(300, 500);
    await at(2);
    swipe(500, 480);
    await at(2);
  });
});
