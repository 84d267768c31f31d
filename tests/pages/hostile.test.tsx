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

const FIELDS = ['name', 'title', 'why', 'short', 'question', 'definition', 'kind'];
const hostile = (at: number) => ({ sv: HOSTILE[at % HOSTILE.length] });

/** Every text of these things becomes one of those above, all in turn. Ids, numbers and words of the contract stay. */
const renamed = (things: unknown): Named[] =>
  (things as Named[]).map((thing, at) => ({
    ...thing,
    ...Object.fromEntries(
      FIELDS.filter((field) => typeof thing[field] === 'object').map((field, further) => [
        field,
        hostile(at + further),
      ]),
    ),
    ...('words' in thing ? { words: [{ date: '2026-02-01', by: hostile(at + 1), text: hostile(at + 2) }] } : {}),
  }));

const renameAll = (): void =>
  answerChanged((file, path) => {
    const [list] = /^(units|indicators|goals)(?=\.json$)/.exec(path) ?? [];
    return list === undefined ? file : { ...file, [list]: renamed(file[list]) };
  });

const shown = (): string[] => HOSTILE.filter((text) => page.getByRole('main').element().textContent?.includes(text));

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

  it.each([
    ['#/', 4],
    ['#/goals', HOSTILE.length],
    ['#/goals/brukare-paverkar', HOSTILE.length],
    ['#/plan', 9],
    ['#/units', HOSTILE.length],
    ['#/units/vuxenenheten', 5],
    ['#/values', 4],
    ['#/about', HOSTILE.length],
    ['#/meeting', 4],
    ['#/appendix', 4],
    ['#/survey', 1],
    ['#/trust', 1],
    ['#/voice', 1],
    ['#/dialogue', 1],
    ['#/conditions', 1],
  ])('is text and nothing else on %s', async (address, atLeast) => {
    renameAll();
    await visit(address);
    await expect.element(heading()).toBeVisible();
    expect(shown().length).toBeGreaterThanOrEqual(atLeast);
    expect(harm()).toEqual(NONE);
    await page.viewport(320, 800);
    expect(harm()).toEqual(NONE);
  });

  it('turns no other text around', async () => {
    answerChanged((file, path) => {
      if (path !== 'goals.json') return file;
      return {
        ...file,
        goals: (file['goals'] as Named[]).map((goal) => ({ ...goal, title: { sv: 'slut\u202e raaks' } })),
      };
    });
    await visit();
    const leftOf = (text: Node, at: number): number => {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      return letter.getBoundingClientRect().left;
    };
    const bearings = page
      .getByText(/^(Egen kraft|Gemenskap)$/)
      .elements()
      .flatMap(({ firstChild }) => firstChild ?? []);
    expect(bearings.length).toBeGreaterThan(4);
    expect(bearings.filter((text) => leftOf(text, 0) >= leftOf(text, 6))).toEqual([]);
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
