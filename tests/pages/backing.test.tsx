import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerPlan, answerRecord, BACKED } from './backed.ts';
import { answerChanged, expectTrouble, heading, open, textsOf, visit } from './visit.tsx';

const ADDRESS = '#/goals/brukare-paverkar';
const { backing } = sv;
const main = () => page.getByRole('main');
const under = (name: string) => page.getByRole('heading', { name, level: 2 });
const overdue = backing.overdue('21 april 2026');

describe('a goal, before its figures', () => {
  afterEach(() => page.viewport(1000, 800));

  it('says how far users take part, in words', async () => {
    answerPlan(BACKED);
    await visit(ADDRESS);
    await expect.element(under(backing.users)).toBeVisible();
    const [setting, following] = textsOf(
      main()
        .getByRole('listitem')
        .filter({ hasText: /^När målet/ }),
    );
    expect(setting).toBe(`${backing.setting.label} ${backing.setting.steps[3]}`);
    expect(following).toBe(`${backing.following.label} ${backing.following.steps[1]}`);
    await expect.element(page.getByText('Rådet skrev tre förslag.')).toBeVisible();
  });

  it('says who stands behind it, with words for a group that is too small', async () => {
    answerPlan(BACKED);
    await visit(ADDRESS);
    await expect.element(under(backing.title)).toBeVisible();
    const said = textsOf(main().getByRole('definition'));
    expect(said).toEqual(
      expect.arrayContaining([
        'Alla var eniga.',
        'Alla partier',
        'Brukarrådet',
        'Biblioteket',
        'Rådet: 14',
        `Ungdomsrådet: ${sv.missingMeasure.suppressed}`,
      ]),
    );
    await expect
      .element(page.getByRole('link', { name: 'Rapporten' }))
      .toHaveAttribute('href', 'https://example.org/rapport');
  });

  it('has what works and what could have been otherwise, then the units, then the figures', async () => {
    answerPlan(BACKED);
    await visit(ADDRESS);
    await expect.element(under(backing.doneOtherwise)).toBeVisible();
    const names = textsOf(main().getByRole('heading', { level: 2 }));
    const order = [backing.users, backing.keepDoing, backing.doneOtherwise, backing.unitsSay];
    const places = order.map((name) => names.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(places.at(-1)).toBeLessThan(names.indexOf('Brukare som kan påverka sin hjälp'));
    await expect.element(page.getByText('Vi frågade för sent.')).toBeVisible();
  });

  it('shows that nobody has described the users’ part', async () => {
    const { userPart: _, ...rest } = BACKED;
    answerPlan(rest);
    await visit(ADDRESS);
    await expect.element(page.getByText(backing.usersUnsaid)).toBeVisible();
  });

  it('lets the units that have said something speak, the latest first, each with the way to it', async () => {
    await visit(ADDRESS);
    const said = page.getByRole('region', { name: backing.unitsSay });
    await expect.element(said).toBeVisible();
    expect(said.getByRole('blockquote').elements()).toHaveLength(2);
    await said.getByText(backing.moreUnits(6)).click();
    expect(said.getByRole('blockquote').elements()).toHaveLength(8);
    await said.getByRole('link').first().click();
    await expect.poll(() => location.hash).toMatch(/^#\/units\//);
  });

  it('says beside each figure what it does not say and who governs it, with nothing to open', async () => {
    await visit(ADDRESS);
    await expect
      .element(main().getByRole('definition').filter({ hasText: sv.definition.influence.own }).first())
      .toBeVisible();
    const labels = textsOf(main().getByRole('term'));
    for (const label of [backing.answersTo, sv.definition.cannotSay, sv.definition.influence.label])
      expect(labels.filter((one) => one === label).length, label).toBeGreaterThanOrEqual(2);
  });

  it('keeps what the law demands apart', async () => {
    answerChanged((file, path) => {
      if (path !== 'indicators.json') return file;
      const all = file['indicators'] as { id: string }[];
      return { ...file, indicators: all.map((one) => (one.id === 'paverka' ? { ...one, statutory: true } : one)) };
    });
    await visit(ADDRESS);
    await expect.element(page.getByText(backing.mustText)).toBeVisible();
    const names = textsOf(main().getByRole('heading'));
    const order = [
      backing.want,
      'Brukare som tycker att vi lyssnar',
      backing.must,
      'Brukare som kan påverka sin hjälp',
    ];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  it('walks the red thread up and down', async () => {
    await visit('#/goals/barn-nara-natverk');
    const path = page.getByRole('navigation', { name: sv.goals.thread });
    expect(textsOf(path.getByRole('link'))).toEqual([sv.goalsNav.plan, 'Hjälpen gör skillnad']);
    await path.getByRole('link', { name: 'Hjälpen gör skillnad' }).click();
    await expect.element(heading()).toHaveTextContent('Hjälpen gör skillnad');
    await page.getByRole('link', { name: 'Medarbetare som vill stanna' }).click();
    await expect.element(heading()).toHaveTextContent('Medarbetare som vill stanna');
  });
});

describe('the next dialogue', () => {
  it('whose day has gone by is said to be late, or to have been held', async () => {
    answerRecord({ meetings: [] });
    await visit(ADDRESS);
    await expect.element(page.getByText(overdue)).toBeVisible();
    const goal = BACKED.goal;
    answerRecord({
      meetings: [{ date: '2026-04-22', level: 'committee', body: { sv: 'Nämnden' }, goal, held: true }],
    });
    await visit(ADDRESS);
    await expect.element(page.getByText(backing.held('22 april 2026'))).toBeVisible();
  });
});

describe('what is told of a goal beyond it', () => {
  it.each([
    ['was never published', 404, false],
    ['can not be fetched', 500, true],
  ])('that %s takes nothing with it', async (_, status, isTold) => {
    expectTrouble();
    answering(http.get(api('plan.json'), () => new HttpResponse('', { status })));
    answering(http.get(api('dialogue.json'), () => new HttpResponse('', { status })));
    await visit(ADDRESS);
    await expect.element(page.getByText(overdue)).toBeVisible();
    await expect.element(page.getByRole('figure').first()).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
    expect(page.getByText(backing.failed).elements()).toHaveLength(isTold ? 1 : 0);
  });

  it('that is long on its way delays nothing', async () => {
    let give = () => {};
    const waiting = new Promise<void>((resolve) => {
      give = resolve;
    });
    answering(http.get(api('plan.json'), () => waiting.then(() => undefined)));
    await open(ADDRESS);
    await expect.element(page.getByRole('figure').first()).toBeVisible();
    expect(under(backing.users).elements()).toEqual([]);
    give();
    await expect.element(under(backing.users)).toBeVisible();
  });
});

describe('the goal’s page', () => {
  afterEach(() => page.viewport(1000, 800));

  it.each([1000, 320])('is for everybody at %i pixels', async (width) => {
    await page.viewport(width, 800);
    answerPlan(BACKED);
    await visit(ADDRESS);
    await expect.element(under(backing.users)).toBeVisible();
    await page.getByRole('button', { name: 'genomförandeplanen' }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
