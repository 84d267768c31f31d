import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, heading, visit } from './visit.tsx';

const HOSTILE = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '</title></textarea><svg onload="window.ran = 1">',
  "{{constructor.constructor('window.ran = 1')()}}",
  'javascript:window.ran=1',
  `slut\u202e raaks`,
  'W'.repeat(400),
  'Zalgo'.replace(/./g, (letter) => letter + '\u0300\u0317\u0354\u0324'.repeat(3)),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(12),
  '&lt;b&gt; &amp;amp; \\u003c %3Cb%3E',
];

type Named = Readonly<Record<string, unknown>>;

/** Every text of these things becomes this one. Ids, numbers and words of the contract stay. */
const named = (things: unknown, text: string): Named[] =>
  (things as Named[]).map((thing) => ({
    ...thing,
    ...Object.fromEntries(
      ['name', 'short', 'title', 'why', 'question', 'definition', 'kind']
        .filter((key) => typeof thing[key] === 'object')
        .map((key) => [key, { sv: text }]),
    ),
    ...(Array.isArray(thing['words']) ? { words: [{ date: '2026-02-01', by: { sv: text }, text: { sv: text } }] } : {}),
  }));

const nameAll = (text: string): void =>
  answerChanged((file, path) => {
    const [list] = /^(units|indicators|goals)(?=\.json$)/.exec(path) ?? [];
    return list === undefined ? file : { ...file, [list]: named(file[list], text) };
  });

/** What a hostile text would bring about. */
const harm = () => ({
  ran: 'ran' in window,
  elements: document.querySelectorAll('main script, main img, main iframe, main object, main textarea').length,
  handlers: [...document.querySelectorAll('main *')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  ).length,
  sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
});
const NONE = { ran: false, elements: 0, handlers: 0, sideways: 0 };

describe('text that came with the figures', () => {
  afterEach(() => page.viewport(1000, 800));

  it.each(HOSTILE)('is text and nothing else: %s', async (text) => {
    nameAll(text);
    for (const address of ['#/', '#/goals', '#/goals/brukare-paverkar', '#/units', '#/units/vuxenenheten', '#/about']) {
      await page.viewport(1000, 800);
      await visit(address);
      await expect.element(heading()).toBeVisible();
      const main = page.getByRole('main').element();
      expect(main.textContent, address).toContain(text);
      expect(harm(), address).toEqual(NONE);
      await page.viewport(320, 800);
      expect(harm(), `${address}, narrow`).toEqual(NONE);
    }
  });

  it('turns no other text around', async () => {
    nameAll('slut\u202e raaks');
    await visit('#/units');
    const fact = page.getByText(sv.units.speaks).first().element();
    const words = document.createRange();
    const text = fact.firstChild ?? fact;
    const places = [0, sv.units.speaks.length - 1].map((at) => {
      words.setStart(text, at);
      words.setEnd(text, at + 1);
      return words.getBoundingClientRect().left;
    });
    expect(places[0]).toBeLessThan(places[1] ?? 0);
  });

  it.each(['javascript:window.ran=1', 'data:text/html,<b>', '//other.example/x', 'not an address'])(
    'is no link when it is no address on the web: %s',
    async (url) => {
      expectTrouble();
      answerChanged((file, path) => {
        if (path !== 'indicators.json') return file;
        const all = file['indicators'] as Named[];
        return { ...file, indicators: all.map((one) => ({ ...one, source: { ...(one['source'] as object), url } })) };
      });
      await visit('#/about');
      await expect.element(page.getByRole('alert')).toHaveTextContent(sv.state.failure.format);
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links.filter((href) => href?.includes(url))).toEqual([]);
    },
  );
});
