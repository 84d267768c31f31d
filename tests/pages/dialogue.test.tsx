import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { answerTalked, TALKED } from './talked.ts';
import { expectTrouble, heading, textsOf, visit } from './visit.tsx';

const { dialogue, goalsNav, asking } = sv;
const { agenda } = dialogue;
const ADDRESS = '#/dialogue';
const main = () => page.getByRole('main');
const list = () => main().getByRole('heading', { level: 2 }).first();
const parts = () => textsOf(main().getByRole('heading', { level: 3 })).filter((title) => /\(\d+\)$/.test(title));
const lines = () => [...document.querySelectorAll('.agenda-text')].map((line) => line.textContent ?? '');
const choose = () => main().getByRole('combobox', { name: dialogue.all.state });
const listed = () => [...document.querySelectorAll('.record h3')].map((title) => title.textContent ?? '');

const failing = (path: string) => answering(http.get(api(path), () => new HttpResponse('', { status: 503 })));

const [CARRIED, OPEN, ANSWERED] = TALKED.questions;
const many = (count: number): Partial<DialogueRecord> => ({
  questions: Array.from({ length: count }, (_, at) => ({ ...OPEN, id: `nr-${at}` })) as DialogueRecord['questions'],
  decisions: Array.from({ length: count }, (_, at) => ({ ...TALKED.decisions[1], id: `nr-${at}` })) as never,
  meetings: Array.from({ length: count }, () => TALKED.meetings[2]) as never,
});

describe('the dialogue', () => {
  beforeEach(() => answerTalked());
  afterEach(() => page.viewport(1000, 800));

  it('says first how many questions wait and how many decisions are due', async () => {
    await visit(ADDRESS);
    await expect.element(heading()).toHaveTextContent(goalsNav.dialogue);
    await expect.element(main().getByText(dialogue.answer(2, 2))).toBeVisible();
    expect(textsOf(main().getByRole('heading', { level: 2 })).slice(1)).toEqual([
      dialogue.all.title,
      dialogue.decisions.title,
      dialogue.meetings.title,
    ]);
  });

  it('makes the list of the next meeting of what waits, the longest wait first', async () => {
    await visit(ADDRESS);
    await expect.element(list()).toHaveTextContent(agenda.of('Socialnämnden', '21 april 2999'));
    const titles = [agenda.questions, agenda.decisions, agenda.trials, agenda.verdicts, agenda.voices];
    await expect.poll(() => parts().map((title) => title.replace(/ \(\d+\)$/, ''))).toEqual(titles);
    expect(lines().slice(0, 6)).toEqual([
      CARRIED?.text.sv,
      OPEN?.text.sv,
      'Den som vill får ha en brukarmentor med på första mötet',
      'Samma två personer från första mötet till det sista',
      'Ring upp dagen efter första mötet',
      'Den det gäller skriver själv i sin journal',
    ]);
  });

  it('says of a decision what the figure says now, and leads there', async () => {
    await visit(ADDRESS);
    const line = main()
      .getByRole('listitem')
      .filter({ hasText: 'Samma två personer' })
      .filter({ hasText: dialogue.now })
      .first();
    await expect.element(line).toHaveTextContent(dialogue.followUp['due-day']('1 februari 2026'));
    await expect.element(line).toHaveTextContent(/Siffran nu.*83\s% goda svar/);
    await line.getByRole('link', { name: 'Brukare som tycker att vi lyssnar' }).click();
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
  });

  it('asks of a goal’s figure what the goal’s own page asks of it', async () => {
    await visit(ADDRESS);
    const line = main().getByRole('listitem').filter({ hasText: 'Brukare som kan påverka sin hjälp' }).first();
    const asked = asking.verdict.improving.find((question) => line.element().textContent?.includes(question));
    expect(asked).toBeDefined();
    await line.getByRole('link').first().click();
    await expect
      .element(
        main()
          .getByText(asked ?? 'nothing', { exact: false })
          .first(),
      )
      .toBeVisible();
  });

  it('lists every question, and those of one status; the address follows', async () => {
    await answerTalked({
      questions: [...TALKED.questions, ...(many(4).questions ?? [])],
    });
    await visit(ADDRESS);
    await choose().selectOptions(`${dialogue.status.answered} (1)`);
    await expect.poll(() => location.hash).toBe(`${ADDRESS}?status=answered`);
    await expect.element(main().getByRole('status').first()).toHaveTextContent(dialogue.all.found(1, 7));
    expect(listed()[0]).toBe(ANSWERED?.text.sv);
    await expect.element(main().getByText(/^Vid husmötet i februari\./)).toBeVisible();
    await visit(`${ADDRESS}?status=carried`);
    expect(listed()[0]).toBe(CARRIED?.text.sv);
  });

  it('has a year of meetings on every level, and the coming ones', async () => {
    await visit(ADDRESS);
    await expect.element(main().getByText(dialogue.meetings.answer('2026', 3, 2, 1))).toBeVisible();
    const rows = textsOf(page.getByRole('table', { name: 'Möten 2026' }).getByRole('rowheader'));
    expect(rows).toEqual(Object.values(dialogue.meetings.level));
    await expect.element(main().getByText(dialogue.meetings.usersInvited)).toBeVisible();
  });

  it('is kind where nothing is written down', async () => {
    await answerTalked({ questions: [], decisions: [], trials: [], corrections: [], meetings: [] });
    await visit(ADDRESS);
    await expect.element(main().getByText(dialogue.none)).toBeVisible();
    for (const none of [dialogue.all.none, dialogue.decisions.none, dialogue.meetings.none]) {
      await expect.element(main().getByText(none)).toBeVisible();
    }
  });

  it('holds five thousand of each, thirty at a time, and reads on where the new ones begin', async () => {
    await answerTalked(many(5000));
    await visit(ADDRESS);
    await expect.element(main().getByText(dialogue.answer(5000, 5000))).toBeVisible();
    expect(listed()).toHaveLength(60);
    await main().getByRole('button', { name: dialogue.all.more }).first().click();
    await expect.poll(() => lines().filter((line) => line === OPEN?.text.sv)).toHaveLength(60);
    expect(document.activeElement).toBe([...document.querySelectorAll('.agenda-text')][30]);
  });

  it('says so when it can not be fetched, under its own heading', async () => {
    expectTrouble();
    failing('dialogue.json');
    await visit(ADDRESS);
    await expect.element(main().getByRole('alert')).toHaveTextContent(sv.state.failure.http(503));
    await expect.element(heading()).toHaveTextContent(goalsNav.dialogue);
  });

  it('stands without the figures that can not be fetched, and says which', async () => {
    failing('series/lyssnar.json');
    failing('units/kommunen.json');
    await visit(ADDRESS);
    await expect.element(main().getByText(dialogue.answer(2, 1))).toBeVisible();
    await expect.element(main().getByText(agenda.verdictsFailed)).toBeVisible();
    expect(main().getByText(dialogue.failed).elements().length).toBeGreaterThan(0);
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it.each([1000, 320])('is usable by all, %i pixels wide, and never wider than the window', async (width) => {
    await page.viewport(width, 800);
    await visit(ADDRESS);
    await main().getByText(dialogue.meetings.earlier).click();
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['W'.repeat(400), 'קול '.repeat(100), '<img src=x onerror="window.ran = 1">', 'slut\u202e raaks'])(
    'holds a text whatever it is: %s',
    async (text) => {
      const texts = { sv: text };
      const answer = { date: '2026-01-10', by: texts, text: texts };
      await answerTalked({
        questions: TALKED.questions.map((one) => ({ ...one, text: texts, by: texts, answer, status: one.status })),
        decisions: TALKED.decisions.map((one) => ({ ...one, text: texts, body: texts })),
        meetings: TALKED.meetings.map((one) => ({ ...one, body: texts })),
      });
      await page.viewport(320, 800);
      await visit(ADDRESS);
      await expect.poll(() => lines()[0]).toBe(text);
      expect('ran' in window).toBe(false);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  it('is in Danish for who reads Danish', async () => {
    await visit(`${ADDRESS}?lang=da`);
    await expect.element(main().getByText(da.dialogue.answer(2, 2))).toBeVisible();
  });
});
