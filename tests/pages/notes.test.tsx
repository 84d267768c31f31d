import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { catchSaved, type Saved } from '#tests/ui/saving.tsx';
import { sv } from '#words/sv.ts';
import { sitDown, went } from './meeting-desk.tsx';

const { notes } = sv;
const { form, list, save, leave } = notes;
const dialog = () => page.getByRole('dialog');
const field = () => dialog().getByRole('textbox').first();
const listed = () => [...document.querySelectorAll('.note-text')].map((text) => text.textContent);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const type = (keys: string) => userEvent.keyboard(keys);
const closed = () => expect.element(dialog()).not.toBeInTheDocument();
const textOf = (saved: readonly Saved[]) => (saved.at(-1)?.content ?? new Blob()).text();

/** With the keyboard alone. */
async function write(key: 'q' | 'd', text: string): Promise<void> {
  await type(key);
  await expect.element(field()).toHaveFocus();
  await type(text);
  await type('{Control>}{Enter}{/Control}');
  await closed();
}

/** Whether the browser would ask before the tab is closed. */
const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a note', () => {
  beforeEach(() => sitDown());
  afterEach(() => page.viewport(1000, 800));

  it('is written and kept without the mouse, about what is on the screen', async () => {
    await write('q', 'Varför?');
    await write('d', 'Tv');
    expect(listed()).toEqual(['Varför?', 'Tv']);
    const facts = page.getByRole('listitem').filter({ hasText: 'Varför?' });
    await expect.element(facts).toHaveTextContent('Möta väl · Örnen · Socialnämnden');
  });

  it('keeps its letters to itself: no key of the meeting answers', async () => {
    await type('q');
    await expect.element(field()).toHaveFocus();
    went.keys.length = 0;
    await type('dlq ');
    await expect.element(field()).toHaveValue('dlq ');
    expect(went.keys).toEqual([]);
  });

  it('can be put under another goal and another unit, and is then about no figure', async () => {
    await type('q');
    await dialog().getByRole('combobox', { name: notes.goal }).selectOptions(notes.noGoal);
    await dialog().getByRole('combobox', { name: notes.unit }).selectOptions('kommunen');
    await field().fill('Varför?');
    await dialog().getByRole('button', { name: form.save }).click();
    await closed();
    await expect.element(page.getByRole('listitem').first()).not.toHaveTextContent(/Mål:|Enhet:|Mått:/);
  });

  it('has a day of effect when it is a decision', async () => {
    await type('d');
    await field().fill('Två lag');
    await dialog().getByLabelText(form.effectBy).fill('2026-03-09');
    await dialog().getByRole('button', { name: form.save }).click();
    await expect.element(dialog().getByRole('alert')).toHaveTextContent(notes.fault['early-effect']());
    await expect.element(dialog().getByLabelText(form.effectBy)).toHaveFocus();
    await dialog().getByLabelText(form.effectBy).fill('2026-12-31');
    await type('{Control>}{Enter}{/Control}');
    await closed();
    await expect.element(page.getByText(/Verkan senast 31 december 2026/)).toBeVisible();
  });

  it.each([
    ['', /^Skriv något först\.$/],
    ['a'.repeat(5000), /^Texten är 5\s000 tecken\. 1\s990 får plats\.$/],
  ])('says what is wrong, and keeps what was written', async (text, fault) => {
    await type('q');
    await field().fill(text);
    await dialog().getByRole('button', { name: form.save }).click();
    await expect.element(dialog().getByRole('alert')).toHaveTextContent(fault);
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue(text);
  });

  it.each(['19640823-3234', 'anna@exempel.se', '070-123 45 67'])(
    'is warned of %s, and can be kept',
    async (personal) => {
      await type('q');
      await field().fill('Ring');
      await expect.element(dialog().getByText(form.personal)).not.toBeInTheDocument();
      await field().fill(`Ring ${personal}`);
      await expect.element(dialog().getByText(form.personal)).toBeVisible();
      await type('{Control>}{Enter}{/Control}');
      await closed();
      expect(listed()).toEqual([`Ring ${personal}`]);
    },
  );

  it('stays as a draft when it is put aside, and is there the next time', async () => {
    await type('q');
    await expect.element(field()).toHaveFocus();
    await type('Varf');
    await type('{Escape}');
    await closed();
    await expect.element(page.getByRole('heading', { name: notes.drafts })).toBeVisible();
    await sitDown({ keep: true });
    await type('q');
    await expect.element(dialog().getByText(form.fromBefore)).toBeVisible();
    await expect.element(field()).toHaveValue('Varf');
    await type('ör?{Control>}{Enter}{/Control}');
    await closed();
    expect(listed()).toEqual(['Varför?']);
    await expect.element(page.getByRole('heading', { name: notes.drafts })).not.toBeInTheDocument();
  });

  it('is gone when it is thrown away on purpose', async () => {
    await type('q');
    await field().fill('Varf');
    await dialog().getByRole('button', { name: form.drop }).click();
    await closed();
    await expect.element(page.getByText(list.nothing)).toBeVisible();
  });

  it('can be changed, removed and put back', async () => {
    await write('q', 'ett');
    await write('q', 'tre');
    await button(`${list.change}: ett`).click();
    await expect.element(field()).toHaveValue('ett');
    await type('a{Control>}{Enter}{/Control}');
    await closed();
    expect(listed()).toEqual(['etta', 'tre']);
    await expect.element(button(`${list.change}: etta`)).toBeVisible();
    await button(`${list.remove}: etta`).click();
    expect(listed()).toEqual(['tre']);
    await button(list.undo).click();
    expect(listed()).toEqual(['etta', 'tre']);
  });

  it('survives that the page is left and come back to, and is nowhere on the computer', async () => {
    await write('q', 'Varför?');
    await sitDown({ keep: true });
    expect(listed()).toEqual(['Varför?']);
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
    expect(`${stored.join()} ${location.href} ${document.cookie}`).not.toMatch(/Varf/);
  });

  it.each([1280, 320])(
    'is usable by all, %i pixels wide, and large enough to be read from a distance',
    async (width) => {
      await page.viewport(width, 720);
      await write('q', `${'W'.repeat(200)} <b>`);
      await type('d');
      await field().fill('19640823-3234');
      const sizeOf = (element: Element | null) =>
        Number.parseFloat(getComputedStyle(element ?? document.body).fontSize);
      await expect.poll(() => sizeOf(field().element())).toBeGreaterThanOrEqual(28);
      expect(sizeOf(document.querySelector('.note-text'))).toBeGreaterThanOrEqual(28);
      expect((await axe.run(document.body)).violations).toEqual([]);
      await type('{Escape}');
      await closed();
      expect((await axe.run(document.body)).violations).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

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
