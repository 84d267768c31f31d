import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { en } from '#words/en.ts';
import { sv, type Words } from '#words/sv.ts';
import { heading, visit } from './visit.tsx';

const PAGES = ['#/', '#/goals', '#/goals/brukare-paverkar', '#/units', '#/units/vuxenenheten', '#/values', '#/about'];
const language = (words: Words) => page.getByRole('combobox', { name: words.language.choose });

/** Shorter texts may well be the same in two languages. */
const SHORTEST = 12;

function plainTexts(words: unknown): string[] {
  if (typeof words === 'string') return words.length > SHORTEST ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(plainTexts) : [];
}

/** All that is read or read aloud. */
function everythingSaid(): string {
  const named = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  return [document.title, document.body.textContent, ...named].join('\n');
}

/** Names are the same in every language: of the town, its units, its registers and surveys. */
const NAMES = /Exempelköping|Lindgården|system|enkät/;

/** Texts with letters that the page's own language does not have, where no other language is given. */
function foreignTexts(foreign: RegExp): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (foreign.test(text) && node.parentElement?.closest('[lang]') === document.documentElement) found.push(text);
  }
  return found;
}

describe.each([
  ['da', da, /[äö]/i],
  ['en', en, /[åäöæø]/i],
] as const)('%s', (code, words, foreign) => {
  const own = new Set(plainTexts(words));
  const swedish = plainTexts(sv).filter((text) => !own.has(text));

  it.each(PAGES)('says nothing of its own in Swedish on %s', async (address) => {
    await visit(`${address}?lang=${code}`);
    await expect.element(heading()).toBeVisible();
    expect(document.documentElement.lang).toBe(code);
    const said = everythingSaid();
    expect(swedish.length).toBeGreaterThan(100);
    expect(swedish.filter((text) => said.includes(text))).toEqual([]);
    expect(foreignTexts(foreign).filter((text) => !NAMES.test(text))).toEqual([]);
  });
});

describe('the choice of language', () => {
  it('stands in the address, and in every link from there', async () => {
    await visit('#/goals');
    await expect.element(heading()).toBeVisible();
    expect(document.documentElement.lang).toBe('sv');
    await language(sv).selectOptions('Dansk');
    await expect.element(heading()).toHaveTextContent(da.goals.budget(4, 5));
    expect(location.hash).toBe('#/goals?lang=da');
    await page.getByRole('link', { name: da.nav.units }).click();
    await expect.element(heading()).toHaveTextContent(da.units.title);
    expect(location.hash).toBe('#/units?lang=da');
    await expect.element(language(da)).toHaveValue('da');
    expect(document.title).toMatch(/^DEMO – Enheder – /);
  });

  it('is the municipality’s own when nobody has chosen', async () => {
    during('calm', 'eksempelby');
    await visit('#/goals');
    await expect.element(heading()).toHaveTextContent(da.goals.budget(4, 5));
    expect(document.documentElement.lang).toBe('da');
    expect(location.hash).toBe('#/goals');
    await expect.element(page.getByRole('note')).toHaveTextContent(`${da.provenance.demoShort} ${da.provenance.demo}`);
  });

  it('lets a text that exists in no other language keep its own, and says which that is', async () => {
    during('calm', 'eksempelby');
    await visit('#/?lang=sv');
    await expect.element(heading()).toHaveTextContent(/rört sig$/);
    await expect
      .element(page.getByText('At alle i Eksempelby kan mestre deres eget liv', { exact: false }))
      .toHaveAttribute('lang', 'da');
    await expect.element(page.getByText('Borgerne bestemmer mere selv')).toHaveAttribute('lang', 'da');
    expect(document.documentElement.lang).toBe('sv');
  });
});
