import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { VoiceWire } from '#contract/voice.contract.ts';
import { api } from '#mocks/handlers/api.ts';
import { answering, during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, fileOf, heading, textsOf, visit } from './visit.tsx';

const { voice, listening } = sv;
const main = () => page.getByRole('main');
const published = () => fileOf<VoiceWire>('voice.json');
const items = () => textsOf(main().getByRole('heading', { level: 3 }));
const found = () => main().getByRole('status').first();
const chosen = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]));
const select = (name: string) => main().getByRole('combobox', { name });
/** As a reader’s eye takes it: a space that does not break is a space. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const saying = (change: (file: VoiceWire) => object): void =>
  answerChanged((file, path) => (path === 'voice.json' ? change(file as unknown as VoiceWire) : file));

describe('what users have said', () => {
  afterEach(() => page.viewport(1000, 800));

  it('is answered in one sentence, and what is to be told comes before everything else', async () => {
    await visit('#/voice');
    await expect.element(heading()).toHaveTextContent(`${spaced(voice.title)} Hela socialtjänsten`);
    await expect.element(main().getByText(/^Av \d+ synpunkter och idéer har \d+ lett till en ändring/)).toBeVisible();
    const order = [voice.due.title, voice.periods.title, voice.list.title];
    expect(textsOf(main().getByRole('heading', { level: 2 }))).toEqual(order);
  });

  it('is found in three clicks: my unit, and what is due to be told there', async () => {
    await visit();
    await page.getByRole('link', { name: sv.nav.survey }).click();
    await page.getByRole('link', { name: listening.voice }).click();
    await select(listening.choose).selectOptions('vuxenenheten');
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    expect(chosen()).toEqual({ unit: 'vuxenenheten' });
    await expect
      .element(
        main()
          .getByText(/hade väntat i \d+ dagar den 3 mars 2026$/)
          .first(),
      )
      .toBeVisible();
  });

  it('comes thirty at a time, and who asks for more reads on where they begin', async () => {
    await visit('#/voice');
    const { items: all } = await published();
    const latest = all
      .map(({ received }) => received)
      .sort()
      .reverse();
    expect(items()).toHaveLength(30);
    await main().getByRole('button', { name: voice.list.more }).click();
    await expect.poll(items).toHaveLength(60);
    expect(document.activeElement).toBe(main().getByRole('heading', { level: 3 }).nth(30).element());
    const first = main()
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await expect.element(first).toHaveTextContent(sv.format.day(latest[0] ?? ''));
  });

  it('can be chosen by state, goal and value; the address follows, and everything comes back', async () => {
    await visit('#/voice');
    const { items: all } = await published();
    const made = all.filter((one) => one.made !== undefined).length;
    await main()
      .getByRole('link', { name: new RegExp(`${voice.stage.made}$`) })
      .click();
    await expect.element(found()).toHaveTextContent(voice.list.found(made, all.length));
    expect(chosen()).toEqual({ state: 'made' });
    await select(voice.filter.value).selectOptions('Respekt');
    const both = all.filter((one) => one.made !== undefined && one.value === 'respekt').length;
    await expect.element(found()).toHaveTextContent(voice.list.found(both, all.length));
    expect(chosen()).toEqual({ state: 'made', value: 'respekt' });
    await main().getByRole('button', { name: voice.filter.clear }).click();
    await expect.element(found()).toHaveTextContent(voice.list.found(all.length, all.length));
    expect(location.hash).toBe('#/voice');
    await expect.element(main().getByRole('heading', { name: voice.list.title })).toHaveFocus();
  });

  it('leads from a thing that was said to the figure it may move, with the thing as a flag on it', async () => {
    await visit('#/voice?unit=vuxenenheten&state=made');
    await main().getByRole('link', { name: 'Brukare som tycker att vi lyssnar' }).first().click();
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    const figure = main()
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { name: /vi lyssnar$/ }) });
    await expect.element(figure.getByRole('table')).toBeVisible();
    await expect.element(figure.getByRole('heading')).toBeInViewport();
    const flags = figure.getByRole('list', { name: sv.chart.flags });
    await expect
      .element(flags)
      .toHaveTextContent(voice.event.made('Den som vill har en brukarmentor med på första mötet'));
  });

  it('withholds words where somebody could be recognised, and says so', async () => {
    saying((file) => ({
      ...file,
      items: file.items.map((item) => ({ ...item, said: 'suppressed', people: 'suppressed' })),
    }));
    await visit('#/voice?unit=vuxenenheten');
    await expect.element(main().getByText(voice.withheld).first()).toBeVisible();
    await expect.element(main().getByText(voice.fewPeople).first()).toBeVisible();
    expect(
      main()
        .getByText(/\d+ personer/)
        .elements(),
    ).toEqual([]);
  });

  it('is nothing yet in a place where nobody has said anything, kindly put', async () => {
    saying((file) => ({ ...file, items: [] }));
    await visit('#/voice');
    await expect.element(main().getByText(voice.list.none)).toBeVisible();
    expect(main().getByRole('heading', { level: 2 }).elements()).toEqual([]);
  });

  it('says so of a unit that is not there, and of a choice that nothing fits', async () => {
    await visit('#/voice?unit=ingen');
    await expect.element(heading()).toHaveTextContent(sv.lost.noUnit);
    await visit('#/voice?unit=glantan&state=declined&goal=brukare-paverkar');
    await expect.element(main().getByText(voice.list.noneChosen)).toBeVisible();
  });

  it.each([1000, 320])('is usable by all, %i pixels wide, and never wider than the window', async (width) => {
    await page.viewport(width, 800);
    await visit('#/voice?unit=vuxenenheten');
    await main().getByText(voice.list.title).element();
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['W'.repeat(400), 'קול '.repeat(100), '<img src=x onerror="window.ran = 1">', 'slut\u202e raaks'])(
    'holds a theme whatever it is: %s',
    async (text) => {
      const texts = { sv: text };
      const step = { date: '2026-01-10', text: texts };
      saying((file) => ({
        ...file,
        items: file.items.map((item) => ({ ...item, people: 12, theme: texts, said: texts, made: step, told: step })),
      }));
      await page.viewport(320, 800);
      await visit('#/voice');
      await expect.poll(() => items()[0]).toBe(text);
      expect('ran' in window).toBe(false);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  it('is in Danish in a Danish town', async () => {
    during('calm', 'eksempelby');
    await visit('#/voice');
    await expect.element(heading()).toHaveTextContent(spaced(da.voice.title));
    await expect.element(main().getByRole('combobox', { name: da.listening.choose })).toBeVisible();
  });
});

describe('a unit’s page', () => {
  const failing = () => answering(http.get(api('voice.json'), () => new HttpResponse('', { status: 503 })));
  const onward = () => page.getByRole('navigation', { name: voice.onward.label });

  it('leads on to its survey, to what was said there and is still to be told, and to its conditions', async () => {
    await visit('#/units/vuxenenheten');
    await expect.element(onward()).toHaveTextContent(/besked är kvar att ge\./);
    expect(textsOf(onward().getByRole('link'))).toEqual([listening.survey, listening.voice, sv.nav.conditions]);
    const word = page.getByRole('region', { name: sv.unit.word }).element();
    const profile = main().getByRole('heading', { name: sv.unit.profile }).element();
    expect(isBefore(word, onward().element()) && isBefore(onward().element(), profile)).toBe(true);
  });

  it('stands whole when what was said can not be fetched', async () => {
    failing();
    await visit('#/units/vuxenenheten');
    await expect.element(onward()).toHaveTextContent(voice.onward.failed);
    await expect.element(main().getByRole('figure').first()).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('has said that it failed on the page that is about it', async () => {
    expectTrouble();
    failing();
    await visit('#/voice');
    await expect.element(main().getByRole('alert')).toHaveTextContent(sv.state.failure.http(503));
    await expect.element(heading()).toHaveTextContent(spaced(voice.title));
  });
});
