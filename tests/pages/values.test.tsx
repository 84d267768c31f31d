import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, heading, textsOf, visit } from './visit.tsx';

const { values, overview } = sv;
const main = () => page.getByRole('main');
const valueNamed = (name: string) =>
  main().getByRole('heading', { level: 3, name, exact: true }).element().closest('li') as HTMLElement;
const hrefs = (box: HTMLElement): (string | null)[] =>
  [...box.querySelectorAll('.listeners a')].map((link) => link.getAttribute('href'));

/** The one sentence under a heading. */
const answerTo = (question: string): string =>
  main().getByRole('heading', { level: 2, name: question }).element().nextElementSibling?.textContent ?? '';

describe('the value base', () => {
  afterEach(() => page.viewport(1000, 800));

  it('answers both questions first, each in one sentence', async () => {
    await visit('#/values');
    await expect.element(heading()).toHaveTextContent('Vår värdegrund Hela socialtjänsten');
    expect(textsOf(main().getByRole('heading', { level: 2 }))).toEqual([
      overview.values,
      overview.difference,
      values.each,
    ]);
    for (const question of [overview.values, overview.difference])
      expect(answerTo(question)).toMatch(/^\p{Lu}[^.]+\.$/u);
  });

  it('says of the whole what the overview says of it', async () => {
    await visit('#/values');
    const said = [overview.values, overview.difference].map(answerTo);
    await visit();
    expect([overview.values, overview.difference].map(answerTo)).toEqual(said);
  });

  it('answers by what users say, and by nothing that is only measured', async () => {
    answerChanged((file, path) => {
      if (path !== 'indicators.json') return file;
      const all = file['indicators'] as readonly { kind: string }[];
      return {
        ...file,
        indicators: all.map((one) => (one.kind === 'survey' ? { ...one, aspect: 'conditions' } : one)),
      };
    });
    await visit('#/values?unit=hemtjanst-norr');
    expect([overview.values, overview.difference].map(answerTo)).toEqual([overview.valuesNone, overview.valuesNone]);
  });

  it('shows what listens with its figure, and leads to where it stands', async () => {
    await visit('#/values?unit=barn-familj');
    const support = valueNamed('Stöd');
    expect(support.textContent).toMatch(/\d+\s% goda svar \(\d+–\d+\), \d+ svar/);
    expect(hrefs(support)).toEqual([
      '#/survey?unit=barn-familj&set=enkaten&open=stod',
      '#/units/barn-familj?open=dagar-till-mote',
      '#/survey?unit=barn-familj&set=egna-fragor&open=hopp-framat',
      '#/conditions?unit=barn-familj&open=samma-handlaggare',
    ]);
    await page.elementLocator(support).getByRole('link').last().click();
    await expect.element(heading()).toHaveTextContent(sv.nav.conditions);
    await expect.element(page.getByRole('region', { name: /samma/ })).toBeVisible();
  });

  it('of one unit has its own figures, and says which are not there', async () => {
    await visit('#/values');
    const whole = valueNamed('Respekt').textContent;
    await page.getByRole('combobox', { name: sv.listening.choose }).selectOptions('glantan');
    await expect.element(heading()).toHaveTextContent('Gläntan');
    await expect.poll(() => location.hash).toBe('#/values?unit=glantan');
    await expect.poll(() => valueNamed('Respekt').textContent).toContain(sv.missing.suppressed);
    expect(valueNamed('Respekt').textContent).not.toBe(whole);
    expect(hrefs(valueNamed('Respekt'))[0]).toBe('#/survey?unit=glantan&set=enkaten&open=bemoter');
  });

  it('leaves open what is not decided, not put into words, or not heard', async () => {
    await visit('#/values');
    expect(textsOf(page.elementLocator(valueNamed('Mod')).getByRole('paragraph'))).toEqual([
      'Vi vågar prova, säga att vi inte vet och sluta med det som inte hjälper.',
      values.noPractice,
      values.unheard,
    ]);
    during('calm', 'eksempelby');
    await visit('#/values?lang=da');
    expect(valueNamed('Anerkendelse').textContent).toContain(da.values.unspoken);
    expect(valueNamed('Balance').textContent).toContain(da.values.unheardWhole);
  });

  it('says how much of what is followed belongs to a value', async () => {
    await visit('#/values');
    await expect.element(page.getByText(/^\d av \d mål och \d+ av \d+ mått hör till ett värde\.$/)).toBeVisible();
  });

  it('that nobody has put in is no fault, and both questions are answered all the same', async () => {
    answerChanged((file, path) => (path === 'vocabulary.json' ? { ...file, valueBase: undefined } : file));
    await visit('#/values');
    await expect.element(page.getByText(values.none)).toBeVisible();
    expect(answerTo(overview.values)).not.toBe('');
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('of a unit that does not exist is said', async () => {
    await visit('#/values?unit=finns-inte');
    await expect.element(heading()).toHaveTextContent(sv.lost.noUnit);
  });

  it.each([
    ['#/values', 1000],
    ['#/values?unit=glantan', 320],
  ])('is for everybody: %s at %i pixels', async (address, width) => {
    await page.viewport(width, 800);
    await visit(address);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
