import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering, during } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerRecord } from './backed.ts';
import { answerChanged, expectTrouble, heading, textsOf, visit } from './visit.tsx';

const { plan } = sv;
type GoalWire = Readonly<Record<string, unknown>>;
const main = () => page.getByRole('main');
const section = (name: string): HTMLElement =>
  page.getByRole('heading', { name, level: 2 }).element().closest('section') ?? document.body;
const within = (name: string) => page.elementLocator(section(name));
const followed = (name: string) => page.elementLocator(section(sv.goals.thread)).getByRole('link', { name });

const changeGoals = (change: (goal: GoalWire) => GoalWire): void =>
  answerChanged((file, path) =>
    path === 'goals.json' ? { ...file, goals: (file['goals'] as GoalWire[]).map(change) } : file,
  );

describe('the whole plan', () => {
  afterEach(() => page.viewport(1000, 800));

  it('goes from politics down to the units, each goal in words with who decided it', async () => {
    await visit('#/plan');
    await expect.element(heading()).toHaveTextContent(sv.goalsNav.plan);
    const top = followed('Hjälpen gör skillnad').element().closest('li');
    expect(top?.querySelectorAll('li')).toHaveLength(2);
    const inner = followed('Barn får stanna nära sitt nätverk').element().closest('li');
    expect(top?.contains(inner ?? null)).toBe(true);
    const text = inner?.textContent ?? '';
    for (const said of [sv.goals.level.strategy, 'Därför börjar vi med familjen', 'Gemenskap', '21 november 2023'])
      expect(text).toContain(said);
    expect(text).toContain(plan.heardBy('').split(':')[0]);
    await expect.element(page.getByText(plan.loose.none)).toBeVisible();
  });

  it('can be walked from a unit up to the core task', async () => {
    await visit('#/plan');
    await page.getByRole('combobox', { name: sv.listening.choose }).selectOptions('barn-familj');
    await expect.poll(() => location.hash).toBe('#/plan?unit=barn-familj');
    const ways = [...section(plan.upward.title).querySelectorAll('ol')].map((way) =>
      [...way.querySelectorAll('a')].map((link) => link.textContent),
    );
    expect(ways).toContainEqual([
      'Barn och familj',
      'Individ- och familjeomsorg',
      'Barn får stanna nära sitt nätverk',
      'Hjälpen gör skillnad',
    ]);
    expect(ways).toHaveLength(3);
  });

  it('lists openly what hangs loose', async () => {
    changeGoals(({ parent: _, ...goal }) =>
      goal['id'] === 'barn-nara-natverk' ? { ...goal, bearing: undefined, indicators: [] } : { ...goal, parent: _ },
    );
    await visit('#/plan');
    await expect.element(page.getByRole('heading', { name: plan.loose.title })).toBeVisible();
    const name = 'Barn får stanna nära sitt nätverk';
    const { noBearing, noParent, noIndicator, unusedBearing } = plan.loose;
    for (const said of [noBearing(name), noParent(name), noIndicator(name), unusedBearing('Gemenskap')])
      await expect.element(page.getByText(said)).toBeVisible();
  });

  it('keeps the law apart from the goals, with what may be said of it', async () => {
    await visit('#/plan');
    const law = within(plan.duties);
    await expect.element(law.getByText(plan.mustNone)).toBeVisible();
    await expect.element(law.getByText('Förhandsbedömningar klara inom 14 dagar')).toBeVisible();
    await law.getByRole('link', { name: 'Barn och familj' }).click();
    await expect.poll(() => location.hash).toBe('#/units/barn-familj?open=forhandsbedomning');
  });

  it('has every goal that went on one time line, with its fate and the reason', async () => {
    await visit('#/plan');
    await expect.element(page.getByText(plan.fewer(7, 2021, 4))).toBeVisible();
    const lines = [...document.querySelectorAll('.journey > li')];
    expect(lines).toHaveLength(12);
    const [first, ...others] = lines.map((line) => line.textContent ?? '');
    expect(first).toContain('Kortare handläggning på alla enheter2018–2020Avslutat');
    expect(others.at(-1)).toContain(plan.followed);
    for (const line of lines) expect(line.querySelector('rect.span')?.getBoundingClientRect().width).toBeGreaterThan(2);
    await expect.element(page.getByText(plan.atMost('2021', '7'))).toBeInTheDocument();
  });

  it('is searched, and the search stands in the address', async () => {
    await visit('#/plan');
    const field = page.getByRole('searchbox', { name: plan.search });
    await field.fill('e-tjänster');
    await expect.element(page.getByText(plan.found(1, 12))).toBeVisible();
    expect(location.hash).toBe('#/plan?search=e-tj%C3%A4nster');
    await visit(location.hash);
    expect(document.querySelectorAll('.journey > li')).toHaveLength(1);
    await page.getByRole('button', { name: plan.clear }).click();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('finns inte alls');
    await expect.element(page.getByText(plan.noneFound)).toBeVisible();
  });

  it('says what measuring costs, and what was freed by stopping', async () => {
    answerRecord({
      stopped: [
        {
          id: 'a' as never,
          date: '2025-02-01',
          what: { sv: 'Veckorapporten' },
          why: { sv: 'Ingen läste.' },
          hours: 40,
        },
        { id: 'b' as never, date: '2024-02-01', what: { sv: 'Nio tider' }, why: { sv: 'Sade inget.' } },
      ],
    });
    await visit('#/plan');
    const cost = within(plan.cost);
    await expect
      .element(cost)
      .toHaveTextContent(/En enhet som mätte allt som mäts i kommunen skulle lägga ungefär 18 timmar/);
    await expect.element(cost.getByText(sv.trying.stopped.answer(2, 40, 1))).toBeVisible();
    expect(textsOf(cost.getByRole('listitem'))[0]).toContain('Veckorapporten');
    await cost.getByText(plan.measuring.table).click();
    await expect.element(cost.getByRole('row', { name: /^Förhandsbedömningar|^Brukare som/ }).first()).toBeVisible();
    await visit('#/plan?unit=barn-familj');
    await expect.element(within(plan.cost)).toHaveTextContent(/Barn och familj lägger ungefär [\d,]+ timmar/);
  });
});

describe('the plan in other states', () => {
  afterEach(() => page.viewport(1000, 800));

  it('keeps the goals when figures can not be fetched', async () => {
    expectTrouble();
    during('one-panel-down');
    await visit('#/plan');
    await expect.element(followed('Hjälpen gör skillnad')).toBeVisible();
    await expect.element(page.getByText(plan.fewer(7, 2021, 4))).toBeVisible();
    await expect.element(page.getByRole('alert').first()).toBeVisible();
  });

  it('says that what was stopped can not be fetched, and keeps the rest', async () => {
    expectTrouble();
    answering(http.get(api('dialogue.json'), () => new HttpResponse('', { status: 500 })));
    await visit('#/plan');
    await expect.element(page.getByText(plan.failed)).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('is empty without fault', async () => {
    during('empty-town');
    await visit('#/plan');
    await expect.element(page.getByText(plan.threadEmpty)).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('speaks Danish in a Danish town', async () => {
    during('calm', 'eksempelby');
    await visit('#/plan');
    await expect.element(main()).toHaveTextContent(new RegExp(da.plan.mustNone));
    await expect.element(main()).toHaveTextContent(/Da der var flest, fulgte vi/);
  });

  it.each([
    ['#/plan', 1000],
    ['#/plan?unit=barn-familj', 320],
    ['#/goals', 320],
  ])('is for everybody: %s at %i pixels', async (address, width) => {
    await page.viewport(width, 800);
    await visit(address);
    await expect.element(heading()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
