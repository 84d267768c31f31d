import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering, during } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, heading, textsOf, visit } from './visit.tsx';

const main = () => page.getByRole('main');
const COMPARED = /siffror på sidan jämförs med tidigare mätningar\. Slumpen ensam/;
const OLD = /^Den senaste siffran är från /;

/** A part of the organisation with six figures to compare, and every figure listening to the same value. */
function whereAllListens(): void {
  answerChanged((file, path) => {
    if (path === 'organisation.json') return { ...file, root: 'ifo' };
    if (path !== 'indicators.json') return file;
    const indicators = file['indicators'] as object[];
    return { ...file, indicators: indicators.map((one) => ({ ...one, values: ['respekt'] })) };
  });
}

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('what chance alone does', () => {
  it.each([
    ['a goal', '#/goals/brukare-paverkar'],
    ['a unit', '#/units/vuxenenheten'],
    ['the value base', '#/values'],
  ])('is said once, after the last figure of %s', async (_name, address) => {
    if (address === '#/values') whereAllListens();
    await visit(address);
    await expect.element(main().getByText(COMPARED)).toBeVisible();
    const [said] = main().getByText(COMPARED).elements();
    const figures = main().element().querySelectorAll('figure, table, .listener');
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(said !== undefined && isBefore(figure, said)).toBe(true);
  });

  it.each([
    ['goal that is only given time', '#/goals/medarbetare-stannar'],
    ['unit of which nothing can be shown', '#/units/glantan'],
    ['list of units, which has no figures', '#/units'],
  ])('is not said of a %s', async (_name, address) => {
    await visit(address);
    await expect.element(heading()).toBeVisible();
    expect(textsOf(main().getByText(COMPARED))).toEqual([]);
  });

  it('is not guessed while a part of the page has failed, and comes with it when it is asked for anew', async () => {
    expectTrouble();
    answering(http.get(api('series/lyssnar.json'), () => new HttpResponse('', { status: 500 })));
    await visit('#/goals/brukare-paverkar');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sv.state.failure.http(500));
    expect(page.getByRole('alert').elements()).toHaveLength(1);
    expect(main().getByRole('figure').elements()).toHaveLength(1);
    expect(textsOf(main().getByText(COMPARED))).toEqual([]);
    during('calm');
    await page.getByRole('button', { name: sv.state.retry }).click();
    await expect.element(main().getByText(COMPARED)).toBeVisible();
  });
});

/** The same figures, published so late that what comes every month should have gone on, and what comes once a year not. */
const publishedLate = (): void =>
  answerChanged((file, path) =>
    path === 'organisation.json'
      ? { ...file, release: { ...(file['release'] as object), published: '2026-08-03' } }
      : file,
  );

describe('a figure that is old', () => {
  it('says so beside itself, and nothing of now', async () => {
    publishedLate();
    await visit('#/goals/barn-nara-natverk');
    await expect.element(main().getByText(OLD)).toBeVisible();
    const figure = main().getByText(OLD).element().closest('figure');
    expect(figure?.id).toBe('placerade');
    expect(figure?.querySelector('.verdict')?.textContent).toBe(sv.verdict.direction['latest-missing']);
    expect(main().getByText(OLD).element().textContent).toBe(sv.caution.stale('december 2025'));
  });

  it('has not moved on the first page either', async () => {
    publishedLate();
    await visit('#/');
    await expect.element(heading()).toHaveTextContent('Ett av de fyra målen har verkligen rört sig');
  });

  it.each(['#/goals/brukare-paverkar', '#/goals/barn-nara-natverk'])(
    'is not suspected on %s, as fresh as can be',
    async (at) => {
      await visit(at);
      await expect.element(main().getByRole('figure').first()).toBeVisible();
      expect(textsOf(main().getByText(OLD))).toEqual([]);
    },
  );
});
