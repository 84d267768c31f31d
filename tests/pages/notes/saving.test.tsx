import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { catchSaved, type Saved } from '#tests/ui/saving.tsx';
import { sv } from '#words/sv.ts';
import { button, field, sitDown, type, write } from './meeting-desk.tsx';

const { list, save } = sv.notes;
const textOf = (saved: readonly Saved[]) => (saved.at(-1)?.content ?? new Blob()).text();

describe('saving', () => {
  beforeEach(() => sitDown());

  it('puts everything in the minutes, and says so', async () => {
    const saved = catchSaved();
    await write('q', 'Varför?');
    await write('d', 'Två lag.');
    await type('d');
    await field().fill('Halvt');
    await type('{Escape}');
    await expect.element(page.getByText(save.unsaved(3))).toBeVisible();
    await button(save.minutes).click();
    await expect.element(page.getByText(/^Tre anteckningar sparade \d\d[:.]\d\d\.$/)).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('all is kept');
    expect(saved.at(-1)?.name).toMatch(/^DEMO_.*\.md$/);
    const text = await textOf(saved);
    expect(text.split('\n')[0]).toMatch(/^DEMO/);
    for (const note of ['1. Varför?', '1. Två lag.', '1. Halvt']) expect(text).toContain(note);
  });

  it('of the tables saves each kind by itself', async () => {
    const saved = catchSaved();
    await write('q', 'Varför?');
    await write('d', 'Två lag.');
    await button(save.questions).click();
    await expect.element(page.getByText(save.unsaved(1), { exact: false })).toBeVisible();
    expect(await textOf(saved)).toMatch(/;Varför\?;mota;ornen;bemotande;Öppen;/);
    await button(save.decisions).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('all is kept');
    expect(await textOf(saved)).toMatch(/;Socialnämnden;Två lag\.;mota;ornen;bemotande;;DEMO/);
  });

  it('is needed again after a change', async () => {
    catchSaved();
    await write('q', 'Varför?');
    await button(save.minutes).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('all is kept');
    await button(`${list.change}: Varför?`).click();
    await expect.element(field()).toHaveFocus();
    await type('?{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('unsaved');
  });

  it('gives the text itself where the browser gives no file', async () => {
    const giving = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('not here');
    });
    onTestFinished(() => giving.mockRestore());
    await write('q', 'Varför?');
    await button(save.minutes).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(save.failed);
    await expect
      .element(page.getByRole('textbox', { name: save.minutes }))
      .toHaveValue(expect.stringContaining('Varför?'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('unsaved');
  });
});
