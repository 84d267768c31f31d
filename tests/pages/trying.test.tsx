import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DialogueRecord, Trial } from '#domain/dialogue/record.ts';
import { goalId, indicatorId, unitId } from '#domain/kernel/ids.ts';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { trialOf } from '#tests/domain/dialogue/records.ts';
import { en } from '#words/en.ts';
import { sv } from '#words/sv.ts';
import { answerRecord } from './recorded-town.ts';
import { expectTrouble, heading, textsOf, visit } from './visit.tsx';

const { trying, goalsNav, listening, lost } = sv;
const main = () => page.getByRole('main');
const titles = () => textsOf(main().getByRole('heading', { level: 2 }));
const items = () => textsOf(main().getByRole('heading', { level: 3 }));
const chosen = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1]));
const text = (sv: string) => ({ sv });

const TRIAL = trialOf({
  phase: 'adjust',
  what: text('Brevet säger vem man får träffa'),
  unit: unitId('vuxenenheten'),
  goal: goalId('brukare-paverkar'),
  indicator: indicatorId('lyssnar'),
  learnt: text('Färre ringer och frågar'),
  ended: '2026-01-30',
  outcome: 'kept',
});

const RECORD: Partial<DialogueRecord> = {
  trials: [
    TRIAL,
    trialOf({ id: 'kvall', phase: 'dare', what: text('Öppet på kvällen'), unit: unitId('hemtjanst-norr') }),
    trialOf({ id: 'kort', phase: 'adjust', what: text('Kortare brev'), unit: unitId('hemtjanst'), outcome: 'unclear' }),
  ],
  stopped: [
    { id: 'rapport', date: '2025-06-30', what: text('Månadsrapporten'), why: text('Ingen läste den'), hours: 240 },
  ],
  unknowns: [{ id: 'unga', since: '2025-03-03', text: text('Varför färre unga svarar') }],
  corrections: [
    {
      id: 'brev',
      date: '2025-12-01',
      kind: 'mistake',
      wrong: text('Fel kallelse'),
      right: text('Vi ringde var och en'),
    },
  ],
};

describe('what is tried', () => {
  afterEach(() => page.viewport(1000, 800));

  it('is answered in one sentence, then step by step, then what was stopped, is not known and was put right', async () => {
    await answerRecord(RECORD);
    await visit('#/trying');
    await expect.element(heading()).toHaveTextContent(`${goalsNav.trying} Hela socialtjänsten`);
    await expect.element(main().getByText(trying.answer(3, 1))).toBeVisible();
    expect(titles()).toEqual([
      ...[trying.phase.adjust, trying.phase.dare],
      ...[trying.stopped.title, trying.unknowns.title, trying.corrections.title],
    ]);
    await expect.element(main().getByText(trying.stopped.answer(1, 240, 0))).toBeVisible();
    expect(items()).toHaveLength(6);
  });

  it('is found from the goals, and chosen by step and by unit; the address follows, and everything comes back', async () => {
    await answerRecord(RECORD);
    await visit('#/goals');
    await page.getByRole('link', { name: goalsNav.trying }).click();
    const steps = main().getByRole('navigation', { name: trying.steps });
    await steps.getByRole('link', { name: trying.phase.adjust }).click();
    await expect.poll(titles).toEqual([trying.phase.adjust]);
    await main().getByRole('combobox', { name: listening.choose }).selectOptions('hemtjanst');
    await expect.poll(items).toEqual(['Kortare brev']);
    expect(chosen()).toEqual({ unit: 'hemtjanst', phase: 'adjust' });
    await expect.element(main().getByRole('status').first()).toHaveTextContent(trying.found(1));
    await main().getByRole('button', { name: trying.clear }).click();
    await expect.poll(items).toEqual(['Kortare brev', 'Öppet på kvällen']);
    expect(location.hash).toBe('#/trying?unit=hemtjanst');
    await expect.element(main().getByText(trying.answer(2, 0))).toHaveFocus();
  });

  it('leads from a trial to the figure it may move, with its table open, and to its goal', async () => {
    await answerRecord({ trials: [TRIAL] });
    await visit('#/trying');
    await expect
      .element(main().getByRole('link', { name: 'Brukare påverkar sin hjälp' }))
      .toHaveAttribute('href', '#/goals/brukare-paverkar');
    await main().getByRole('link', { name: 'Brukare som tycker att vi lyssnar' }).click();
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    const figure = main()
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { name: /vi lyssnar$/ }) });
    await expect.element(figure.getByRole('table')).toBeVisible();
  });

  it('holds five thousand: a few at first, then thirty at a time, and who asks for more reads on there', async () => {
    const trials = Array.from(
      { length: 5000 },
      (_, at): Trial => ({ ...TRIAL, id: `nr-${at}`, what: text(`Nr ${at}`) }),
    );
    await answerRecord({ trials });
    await visit('#/trying');
    expect(items()).toHaveLength(6);
    await main()
      .getByRole('link', { name: trying.all(5000) })
      .click();
    await expect.poll(items).toHaveLength(30);
    await expect.element(main().getByRole('heading', { name: trying.phase.adjust })).toHaveFocus();
    await main().getByRole('button', { name: trying.more }).click();
    await expect.poll(items).toHaveLength(60);
    expect(document.activeElement).toBe(main().getByRole('heading', { level: 3 }).nth(30).element());
  });

  it('can be taken along', async () => {
    await answerRecord(RECORD);
    await visit('#/trying');
    const all = main().getByText(sv.take.title);
    expect(all.elements()).toHaveLength(4);
    await all.first().click();
    await expect.element(main().getByRole('button', { name: sv.take.saveCsv })).toBeVisible();
  });

  it('is nothing yet where nobody has written anything, kindly put', async () => {
    await answerRecord({});
    await visit('#/trying');
    await expect.element(main().getByText(trying.none)).toBeVisible();
    expect(titles()).toEqual([]);
  });

  it('says so where one part is empty, and of a step and a unit with nothing', async () => {
    await answerRecord({ ...RECORD, stopped: [], unknowns: [], trials: [] });
    await visit('#/trying');
    for (const said of [trying.noTrials, trying.stopped.none, trying.unknowns.none]) {
      await expect.element(main().getByText(said).first()).toBeVisible();
    }
    await visit('#/trying?phase=test');
    await expect.element(main().getByText(trying.noneChosen)).toBeVisible();
    await visit('#/trying?unit=ingen');
    await expect.element(heading()).toHaveTextContent(lost.noUnit);
  });

  it('says that it failed, and stands when it is asked again', async () => {
    expectTrouble();
    answering(http.get(api('dialogue.json'), () => new HttpResponse('', { status: 500 })));
    await visit('#/trying');
    await expect.element(main().getByRole('alert')).toHaveTextContent(sv.state.failure.http(500));
    await expect.element(heading()).toHaveTextContent(goalsNav.trying);
    await answerRecord(RECORD);
    await userEvent.click(main().getByRole('alert').getByRole('button'));
    await expect.element(main().getByText(trying.answer(3, 1))).toBeVisible();
  });

  it.each([1000, 320])('is usable by all, %i pixels wide, and never wider than the window', async (width) => {
    await answerRecord(RECORD);
    await page.viewport(width, 800);
    for (const address of ['#/trying', '#/trying?phase=adjust&unit=vuxenenheten']) {
      await visit(address);
      expect((await axe.run(document.body)).violations).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it.each(['W'.repeat(400), 'קול '.repeat(100), '<img src=x onerror="window.ran = 1">', 'slut\u202e raaks'])(
    'holds a text whatever it is: %s',
    async (hostile) => {
      const any = text(hostile);
      await answerRecord({
        trials: [{ ...TRIAL, what: any, why: any, learnt: any, instead: any, with: any }],
        stopped: [{ id: 'a', date: '2025-06-30', what: any, why: any, instead: any, hours: 40 }],
        unknowns: [{ id: 'a', since: '2025-03-03', text: any, next: any }],
        corrections: [{ id: 'a', date: '2025-12-01', kind: 'figure', wrong: any, right: any }],
      });
      await page.viewport(320, 800);
      await visit('#/trying');
      await expect.poll(items).toEqual(Array(4).fill(hostile));
      expect('ran' in window).toBe(false);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  it('is in the reader’s language', async () => {
    await answerRecord(RECORD);
    await visit('#/trying?lang=en');
    await expect.element(main().getByText(en.trying.answer(3, 1))).toBeVisible();
    expect(titles()[0]).toBe(en.trying.phase.adjust);
  });
});
