import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ConditionsWire } from '#contract/conditions.contract.ts';
import { during } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, fileOf, heading, textsOf, visit } from './visit.tsx';

const { conditions } = sv;
const main = () => page.getByRole('main');
const panelNames = () => textsOf(main().getByRole('heading', { level: 2 }));
const panel = (name: string) =>
  main().getByRole('heading', { level: 2, name, exact: true }).element().closest('section') as HTMLElement;
const published = async () => (await fileOf<ConditionsWire>('conditions.json')).panels.map(({ name }) => name.sv ?? '');

/** Draws every chart, those too that nobody has come to yet. */
async function drawn(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => document.querySelector('.staffing .line')).not.toBeNull();
}

describe('the conditions', () => {
  afterEach(() => page.viewport(1000, 800));

  it('stand in the order they were published, and those without figures are named once at the foot', async () => {
    await visit('#/conditions');
    const names = await published();
    const shown = panelNames();
    const absent = names.filter((name) => !shown.includes(name));
    expect(shown.length).toBeGreaterThan(4);
    expect(absent.length).toBeGreaterThan(0);
    expect(shown).toEqual(names.filter((name) => shown.includes(name)));
    await expect.element(page.getByText(conditions.absentWhole(sv.format.list(absent)))).toBeVisible();
  });

  it('of one unit are chosen on the page, and the address says which', async () => {
    await visit('#/conditions');
    const before = panel('Ärenden och tjänster').textContent;
    await page.getByRole('combobox', { name: sv.listening.choose }).selectOptions('vuxenenheten');
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    await expect.poll(() => location.hash).toBe('#/conditions?unit=vuxenenheten');
    await expect.poll(() => panel('Ärenden och tjänster').textContent).toContain('för sent');
    expect(panel('Ärenden och tjänster').textContent).not.toBe(before);
  });

  it('say whether the staffing was decided in time, before any picture of it', async () => {
    await visit('#/conditions?unit=vuxenenheten');
    const staffing = panel('Ärenden och tjänster');
    await expect.poll(() => staffing.querySelector('svg .line')).not.toBeNull();
    const words = staffing.querySelector('figcaption') as HTMLElement;
    expect(words.textContent).toMatch(/^Ärendena har ökat med \d+ procent sedan/);
    expect(words.textContent).toMatch(/Beslutet kom för sent: \p{L}+ månader efter kvartal/u);
    expect(words.textContent).toContain(conditions.limit('18'));
    expect(words.compareDocumentPosition(staffing.querySelector('svg') as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textsOf(page.elementLocator(staffing).getByRole('listitem'))[0]).toMatch(/^1\) 11 juni 2024: /);
    const picture = page.elementLocator(staffing).getByRole('img');
    await expect.element(picture).toHaveAccessibleName(/^Påhittade siffror: Ärenden och tjänster, Vuxenenheten\. /);
  });

  it('say of the whole for which unit it came too late', async () => {
    await visit('#/conditions');
    await expect
      .poll(() => panel('Ärenden och tjänster').textContent)
      .toMatch(/i tid: mindre än en månad före kvartal 3 2024, .*\. För Vuxenenheten kom beslutet för sent\./);
  });

  it('tell of steps by their counts, and of few by words and no number', async () => {
    await visit('#/conditions');
    const rows = [...panel('Familjerådslag').querySelectorAll('.step-bars tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toMatch(/^Erbjudet\d+ 100\s%$/);
    expect(rows).toHaveLength(5);
    await visit('#/conditions?unit=familjehem');
    const few = panel('Familjerådslag');
    expect(few.textContent).toContain(sv.missingMeasure.suppressed);
    expect(few.querySelector('.step-bars, svg')).toBeNull();
    expect(few.querySelector('figcaption')?.textContent?.replace(/20\d\d/g, '')).not.toMatch(/\d/);
  });

  it('count a share of few in persons, and no other', async () => {
    await visit('#/conditions?unit=vuxenenheten');
    const figure = page.getByRole('figure').filter({ hasText: 'Medarbetare som har slutat' });
    await expect.element(figure).toHaveTextContent(/\d+ av \d+, 2025\. En enda mer eller mindre ändrar siffran med/);
    await visit('#/conditions');
    await expect.element(figure).toHaveTextContent(/räknat på 220/);
    await expect.element(figure).not.toHaveTextContent(/En enda/);
  });

  it('flag what was decided, and what users have said, on the figures they may move', async () => {
    await visit('#/conditions?unit=barn-familj');
    const flagged = (name: string) =>
      textsOf(page.getByRole('figure').filter({ hasText: name }).getByRole('listitem')).join();
    await expect
      .poll(() => flagged('Medarbetare som har slutat'))
      .toContain('1) 21 mars 2023: Brukarmentorer till nya socialsekreterare (Socialnämnden)');
    await expect.poll(() => flagged('Dagar från första kontakt')).toContain(sv.voice.event.made('').trim());
  });

  it('place a share inside or outside its band, without judging it', async () => {
    await visit('#/conditions');
    const band = panel('Kvinnor och män i arbetet');
    expect(band.textContent).toContain(conditions.band.outside('40', '60'));
    expect(band.textContent).toContain(conditions.band.census);
    expect(band.querySelector('.tone-concern, .tone-improvement, .whisker')).toBeNull();
  });

  it('hold an area against named others, and no single unit', async () => {
    await visit('#/conditions?unit=ifo');
    const compare = page.getByText(sv.figure.compare);
    await compare.first().click();
    await expect.element(main().getByText(/^Jämfört med /)).toBeVisible();
    answerChanged((file, path) => {
      if (path !== 'indicators.json') return file;
      const all = file['indicators'] as readonly object[];
      return { ...file, indicators: all.map((one) => ({ ...one, comparator: 'lansnatverket' })) };
    });
    await visit('#/conditions');
    expect(compare.elements().length).toBeGreaterThan(0);
    await visit('#/conditions?unit=barn-familj');
    expect(compare.elements()).toEqual([]);
  });

  it('lead to what was expected on the page about trust, for the same unit', async () => {
    await visit('#/conditions?unit=vuxenenheten');
    const link = main().getByRole('link', { name: conditions.gap });
    await expect.element(link).toHaveAttribute('href', '#/trust?unit=vuxenenheten');
  });

  it.each([
    ['#/conditions', 1000],
    ['#/conditions?unit=vuxenenheten', 320],
  ])('are for everybody: %s at %i pixels', async (address, width) => {
    await page.viewport(width, 800);
    await visit(address);
    await drawn();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each(['W'.repeat(400), '<img src=x onerror="window.ran = 1">', 'slut\u202e raaks', 'קול '.repeat(100)])(
    'hold a text whatever it is: %s',
    async (text) => {
      const texts = { sv: text };
      answerChanged((file, path) => {
        if (path !== 'conditions.json') return file;
        const panels = (file as unknown as ConditionsWire).panels.map((one) => ({
          ...one,
          ...{ name: texts, about: texts },
          ...('steps' in one ? { steps: one.steps.map((step) => ({ ...step, name: texts })) } : {}),
          ...('decisions' in one
            ? { decisions: one.decisions.map((each) => ({ ...each, body: texts, text: texts })) }
            : {}),
        }));
        return { ...file, panels };
      });
      await page.viewport(320, 800);
      await visit('#/conditions?unit=barn-familj');
      await drawn();
      expect(main().element().textContent).toContain(text);
      expect('ran' in window).toBe(false);
      expect(document.querySelectorAll('main img')).toHaveLength(0);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  it('open the table that a link names', async () => {
    await visit('#/conditions?open=personalomsattning');
    await expect
      .element(page.getByRole('region', { name: /^Påhittade siffror: Medarbetare som har slutat/ }))
      .toBeVisible();
  });
});

describe('conditions that are not there', () => {
  it('are no fault: nothing has been put in', async () => {
    answerChanged((file, path) => (path === 'conditions.json' ? { ...file, panels: [] } : file));
    await visit('#/conditions');
    await expect.element(page.getByText(conditions.none)).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('are said for a unit that does not exist', async () => {
    await visit('#/conditions?unit=finns-inte');
    await expect.element(heading()).toHaveTextContent(sv.lost.noUnit);
  });

  it('are withheld when few have answered, without a number in their place', async () => {
    during('few-answers');
    await visit('#/conditions?unit=vuxenenheten');
    await expect.element(heading()).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
    expect(main().element().textContent).toContain(sv.missingMeasure.suppressed);
  });
});
