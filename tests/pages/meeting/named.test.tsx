import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { sv } from '#words/sv.ts';
import { at, bar, button, dialog, present } from './at-meeting.ts';

const { stage, notes } = sv;
const WHAT = 'Brukare som kan påverka sin hjälp, Hela socialtjänsten: ';

const announced = () => dialog().element().querySelector('[aria-live=polite]')?.textContent ?? '';

/** Shows the presenter's window in a frame of this one, since a test may open no other. */
function withPresenter(): () => HTMLElement {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const other = frame.contentWindow as Window;
  const opening = vi.spyOn(window, 'open').mockReturnValue(other);
  onTestFinished(() => {
    opening.mockRestore();
    frame.remove();
  });
  return () => other.document.body;
}

const linesIn = (body: HTMLElement) =>
  [...body.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).filter((text) => text !== '');

describe('a screen with a figure', () => {
  afterEach(cleanup);

  it('says of what it speaks before what it says, in its title, its name and what is announced', async () => {
    await present(2);
    const verdict = dialog().getByRole('heading', { level: 1 }).element().textContent;
    const name = `${WHAT}${verdict}`;
    expect(document.title).toContain(`DEMO – ${name} – `);
    await expect.element(dialog().getByRole('region', { name, exact: true })).toBeVisible();
    expect(announced()).toBe(`${stage.step(2, Number(bar().element().getAttribute('max')))}. ${name}`);
  });

  it('is headed in the same way for who presents, and so is the one that comes next', async () => {
    const body = withPresenter();
    await present(1);
    await userEvent.keyboard('n');
    await expect.poll(() => body().querySelector('h1')?.nextElementSibling?.textContent).toContain(WHAT);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => body().querySelector('h1')?.textContent).toContain(WHAT);
  });
});

describe('the presenter’s window', () => {
  afterEach(cleanup);

  it.each([
    ['q', notes.form.title.question],
    ['d', notes.form.title.decision],
    ['?', stage.keys.title],
  ])('waits while %s is open on the other screen, and says why', async (key, title) => {
    const body = withPresenter();
    await present(1);
    await userEvent.keyboard(`n${key}`);
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    const why = stage.presenter.waits(title);
    expect(why).toContain(title);
    await expect.poll(() => linesIn(body())).toEqual([why]);
    body().querySelector<HTMLElement>('.presenter-buttons button:last-child')?.click();
    await at(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => linesIn(body())).toEqual([]);
  });

  it('waits for what a screen of its own has opened', async () => {
    const body = withPresenter();
    await present(1);
    await userEvent.keyboard('n{End}');
    await button(notes.form.title.decision).click();
    await expect.poll(() => linesIn(body())).toEqual([stage.presenter.waits(notes.form.title.decision)]);
  });
});
