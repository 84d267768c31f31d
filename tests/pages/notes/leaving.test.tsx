import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catchSaved } from '#tests/ui/saving.tsx';
import { sv } from '#words/sv.ts';
import { button, closed, dialog, field, listed, sitDown, type, went, write } from './meeting-desk.tsx';

const { save, leave } = sv.notes;

/** Whether the browser would ask before the tab is closed. */
const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('leaving', () => {
  beforeEach(() => sitDown());

  it('asks before the tab is closed as long as something is in no file', async () => {
    catchSaved();
    expect(asksBeforeClosing()).toBe(false);
    await type('q');
    await field().fill('V');
    expect(asksBeforeClosing()).toBe(true);
    await type('{Escape}');
    await closed();
    expect(asksBeforeClosing()).toBe(true);
    await button(save.minutes).click();
    await expect.poll(asksBeforeClosing).toBe(false);
  });

  it.each([
    [leave.save, 1, 1, 'all is kept'],
    [leave.leave, 1, 0, 'unsaved'],
    [leave.stay, 0, 0, 'unsaved'],
  ])('%s', async (name, left, files, state) => {
    const saved = catchSaved();
    await write('q', 'Varför?');
    await type('l');
    await expect.element(dialog().getByRole('heading', { name: leave.title })).toBeVisible();
    await dialog().getByRole('button', { name }).click();
    await closed();
    expect([went.left, saved.length]).toEqual([left, files]);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(state);
    expect(listed()).toEqual(['Varför?']);
  });
});
