import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { type AskedTown, answerAsked } from './asked-town.ts';
import { TOWN } from './surveyed-town.ts';
import { heading, textsOf, visit } from './visit.tsx';

const { survey, listening } = sv;
const main = () => page.getByRole('main');
const select = (name: string) => page.getByRole('combobox', { name });
const titles = () => textsOf(main().getByRole('heading', { level: 2 }));
const lines = () => [...document.querySelectorAll('.question-line .name')].map((line) => line.textContent);

async function arrive(address = '#/survey', town = TOWN): Promise<void> {
  await answerAsked(town);
  await visit(address);
}

const text = () => main().element().textContent ?? '';

describe('other sets', () => {
  it('are a link away, and leave nothing of the others', async () => {
    await arrive();
    const sets = page.getByRole('navigation', { name: survey.sets });
    expect(textsOf(sets.getByRole('link'))).toEqual([
      survey.ownQuestions,
      'Sju frågor',
      'Efter mötet',
      'Medarbetarna',
      'Tillit',
    ]);
    await sets.getByRole('link', { name: 'Sju frågor' }).click();
    await expect.element(sets.getByRole('link', { name: 'Sju frågor' })).toHaveAttribute('aria-current', 'page');
    expect(lines()).toEqual(['Få kontakt']);
  });

  it('after a meeting everyone stands beside the others', async () => {
    await arrive('#/survey?set=moten');
    expect(titles()).toEqual([survey.parties, survey.overTime, survey.each]);
    const table = page.getByRole('table', { name: /Hälsar/ }).first();
    expect(textsOf(table.getByRole('rowheader'))).toEqual([survey.party.users, survey.party.staff]);
    await expect
      .element(table.getByRole('row', { name: new RegExp(survey.party.staff) }))
      .toHaveTextContent(sv.missing.suppressed);
    expect(lines()).toEqual([`Hälsar – ${survey.party.users}`, `Hälsar – ${survey.party.staff}`]);
    await expect.element(select(survey.wave)).not.toBeInTheDocument();
  });

  it('of those who work there says so, and nothing of how users were asked', async () => {
    await arrive('#/survey?set=hme');
    await expect.element(page.getByText(survey.staffAnswer)).toBeVisible();
    await expect.element(page.getByText('74 av 100')).toBeVisible();
    expect(text()).toContain(survey.answered({ fewest: 90, most: 90, invited: 120, rates: [0.75, 0.75] }));
    expect(text()).not.toContain('12 oktober');
    expect(titles()).toEqual([survey.indexes, survey.statements, survey.each]);
  });

  it('of trust are on a page of their own', async () => {
    await arrive('#/survey?set=tillit&unit=vuxenenheten');
    const link = page.getByText(survey.trustElsewhere, { exact: false }).getByRole('link');
    await expect.element(link).toHaveAttribute('href', '#/trust?unit=vuxenenheten');
  });
});

describe('where something is not there', () => {
  it.each<[string, string, AskedTown, string]>([
    ['no questions', '#/survey', { questions: [] }, survey.noQuestions],
    ['never asked in the unit', '#/survey?unit=vuxenenheten', { ...TOWN, silent: ['vuxenenheten'] }, survey.notAsked],
    ['another set', '#/survey?set=finns-inte', TOWN, survey.noSet],
    ['another time', '#/survey?wave=2031', TOWN, survey.noWave('2031', '2025')],
    ['only withheld', '#/survey', { questions: [{ id: 'a', cells: ['suppressed'] }] }, survey.allWithheld],
  ])('%s, it is said', async (_, address, town, said) => {
    await arrive(address, town);
    await expect.element(page.getByText(said, { exact: false })).toBeVisible();
    await expect.element(select(listening.choose)).toBeVisible();
  });

  it('a unit, it is said, with a way home', async () => {
    await arrive('#/survey?unit=finns-inte');
    await expect.element(heading()).toHaveTextContent(sv.lost.noUnit);
    await expect.element(main().getByRole('link', { name: sv.lost.home })).toBeVisible();
  });

  it('one question asked once, nothing is offered that is not', async () => {
    await arrive('#/survey', { questions: [{ id: 'a', name: 'Bemöter', cells: [[8, 1, 1]] }] });
    expect(titles()).toEqual([sv.unit.values, survey.spread, survey.each]);
    await expect.element(select(survey.wave)).not.toBeInTheDocument();
    await expect.element(page.getByRole('navigation', { name: survey.sets })).not.toBeInTheDocument();
    expect(text()).not.toContain(survey.before);
  });
});

describe('at any width', () => {
  afterEach(() => page.viewport(1000, 800));

  it.each([
    [1280, '#/survey?open=bemoter'],
    [320, '#/survey?open=bemoter'],
    [320, '#/survey?set=moten'],
    [320, '#/survey?set=hme'],
  ])('%i pixels: nothing goes over the edge, and everyone can use it: %s', async (width, address) => {
    await page.viewport(width, 800);
    const long = {
      id: 'lang',
      name: `<img src=x onerror="window.ran = 1">\u202e${'Ord '.repeat(60)}${'W'.repeat(200)}`,
      cells: [[9, 1, 0]],
    };
    await arrive(address, { ...TOWN, questions: [...TOWN.questions, long] });
    await expect.element(heading()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.querySelectorAll('main img')).toHaveLength(0);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
