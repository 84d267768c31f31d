import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { button, closed, dialog, field, listed, sitDown, type, went, write } from './meeting-desk.tsx';

const { notes } = sv;
const { form, list } = notes;

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
    const figure = () => dialog().getByText(`${notes.indicator}: Bemötande`);
    const facts = () => document.querySelector('.note-said .note-quiet')?.textContent;
    await type('q');
    await expect.element(figure()).toBeVisible();
    await dialog().getByRole('combobox', { name: notes.goal }).selectOptions(notes.noGoal);
    await expect.element(figure()).not.toBeInTheDocument();
    await dialog().getByRole('combobox', { name: notes.unit }).selectOptions('norr');
    await field().fill('Varför?');
    await dialog().getByRole('button', { name: form.save }).click();
    await closed();
    expect(facts()).toBe('Norr · Socialnämnden');
    await button(`${list.change}: Varför?`).click();
    await dialog().getByRole('combobox', { name: notes.goal }).selectOptions('mota');
    await dialog().getByRole('combobox', { name: notes.unit }).selectOptions('kommunen');
    await dialog().getByRole('button', { name: form.save }).click();
    await closed();
    expect(facts()).toBe('Möta väl · Socialnämnden');
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

  it('is asked by whoever is named, else by the committee, and who has asked once can be chosen again', async () => {
    await type('q');
    await expect.element(dialog().getByText(form.byElse('Socialnämnden'))).toBeVisible();
    await field().fill('Varför?');
    await dialog().getByLabelText(form.by.question).fill('Brukarrådet');
    await type('{Control>}{Enter}{/Control}');
    await closed();
    await type('q');
    await expect.element(dialog().getByLabelText(form.by.question)).toHaveValue('');
    const offered = [...document.querySelectorAll<HTMLOptionElement>('.note-form option')].map(({ value }) => value);
    expect(offered).toContain('Brukarrådet');
    await field().fill('När?');
    await type('{Control>}{Enter}{/Control}');
    await closed();
    expect(document.body.textContent).toMatch(/När\?.*Socialnämnden/);
  });

  it('is told of a fault once: whoever goes on writing elsewhere is left alone', async () => {
    const { drawAgain } = await sitDown();
    await type('q');
    await dialog().getByRole('button', { name: form.save }).click();
    await expect.element(field()).toHaveFocus();
    const by = dialog().getByLabelText(form.by.question);
    await by.click();
    await drawAgain();
    expect(document.activeElement).toBe(by.element());
    await dialog().getByRole('button', { name: form.save }).click();
    await expect.element(field()).toHaveFocus();
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
