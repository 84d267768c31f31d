import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerTalked } from './talked.ts';
import { visit } from './visit.tsx';

const { dialogue, asking } = sv;
const main = () => page.getByRole('main');

const failing = (path: string) => answering(http.get(api(path), () => new HttpResponse('', { status: 503 })));

describe('a figure', () => {
  beforeEach(() => answerTalked());

  const figure = () =>
    main()
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { name: /vi lyssnar$/ }) });

  it('carries what was decided, tried and put right in its unit', async () => {
    await visit('#/units/vuxenenheten');
    const flags = figure().getByRole('list', { name: sv.chart.flags });
    await expect.element(flags).toHaveTextContent(dialogue.event.began('Ring upp dagen efter första mötet'));
    await expect.element(flags).toHaveTextContent(dialogue.event.ended.unsaid('Ring upp dagen efter första mötet'));
    await expect
      .element(flags)
      .toHaveTextContent('Två enheter var räknade som en. De två enheterna räknas nu var för sig');
    await expect.element(flags).toHaveTextContent('Beslut, Socialnämnden: Samma två personer');
  });

  it('carries what was decided for the whole on the goal’s page, and nothing of one unit', async () => {
    await visit('#/goals/brukare-paverkar');
    const flags = figure().getByRole('list', { name: sv.chart.flags });
    await expect.element(flags).toHaveTextContent('Beslut, Socialnämnden: Den som vill får ha en brukarmentor');
    await expect.element(flags).not.toHaveTextContent('Samma två personer');
  });

  it('stands whole when the dialogue can not be fetched', async () => {
    failing('dialogue.json');
    await visit('#/goals/brukare-paverkar');
    await expect.element(figure()).toBeVisible();
    expect(figure().getByRole('alert').elements()).toEqual([]);
  });

  it('comes with one question, and with others for who opens them', async () => {
    await visit('#/units/vuxenenheten');
    const own = asking.verdict['too-few-answers'];
    const text = () => figure().element().textContent ?? '';
    expect(own.filter((question) => text().includes(question))).toHaveLength(1);
    await figure().getByText(asking.more).click();
    await expect.poll(() => own.filter((question) => text().includes(question)).length).toBe(own.length);
  });
});
