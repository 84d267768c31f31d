import axe from 'axe-core';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SeriesWire, UnitSeriesWire } from '#contract/series.contract.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { answer, refusal } from '#mocks/handlers/answers.ts';
import { api } from '#mocks/handlers/api.ts';
import { worldOf } from '#mocks/world.ts';
import { answering } from '#tests/browser/during.ts';
import { askedOf, trialOf } from '#tests/domain/dialogue/records.ts';
import { sv } from '#words/sv.ts';
import { answerRecord } from './recorded-town.ts';
import { textsOf, visit } from './visit.tsx';

const { myUnit, voice } = sv;
const main = () => page.getByRole('main');
const now = () => page.getByRole('region', { name: myUnit.label });
const parts = () => textsOf(now().getByRole('heading', { level: 2 }));
const town = worldOf('exempelkoping');
const OLDER = { id: '2025-1', published: '2025-03-04' };
const VUXEN = '#/units/vuxenenheten';

/** The town keeps a release from the year before, in which the last year's figures had not come. */
function keepEarlier(change: (file: UnitSeriesWire) => object = (file) => file): void {
  const { id, published } = OLDER;
  answering(
    http.get(api('releases.json'), async () => {
      const file = await town.file('releases.json');
      return answer({
        ...file,
        releases: [
          { id: '2026-1', published: '2026-03-03' },
          { id, published },
        ],
      });
    }),
    http.get(api('releases/2025-1/*'), async ({ request }) => {
      const file = await town.file(request.url.split('/2025-1/')[1] ?? '');
      if (file === null) return refusal(404, 'nothing');
      return answer(change({ ...file, release: { id, published } } as unknown as UnitSeriesWire));
    }),
  );
}

const before2025 = (file: UnitSeriesWire): object => ({
  ...file,
  series: file.series.map(({ provisional: _, redefinitions: __, ...column }) => {
    const kept = column.periods.filter((period) => period < '2025');
    return kept.length === 0
      ? { ...column, cells: column.cells.map(() => 'not-yet-published') }
      : { ...column, periods: kept, cells: column.cells.slice(0, kept.length) };
  }),
});

/** One unit's latest answers to one question become far better than all others'. */
const raise = (unit: string): void =>
  answering(
    http.get(api('series/lyssnar.json'), async () => {
      const file = (await town.file('series/lyssnar.json')) as unknown as SeriesWire;
      const units = file.units.map((one) =>
        one.unit === unit ? { ...one, cells: [...one.cells.slice(0, -1), [400, 0, 0]] } : one,
      );
      return answer({ ...file, units });
    }),
  );

const waiting = { unit: unitId('vuxenenheten') };

describe('just now in a unit', () => {
  afterEach(() => page.viewport(1000, 800));

  it('stands after the unit’s own word and before its figures, with what is to be done, what is new and whom to ask', async () => {
    keepEarlier(before2025);
    raise('hemtjanst-norr');
    await answerRecord({ questions: [askedOf(waiting)], trials: [trialOf({ ...waiting, ended: '2025-12-31' })] });
    await visit(VUXEN);
    expect(parts()).toEqual([myUnit.toDo.title, myUnit.news.title, myUnit.learn.title]);
    const word = page.getByRole('region', { name: sv.unit.word }).element();
    const profile = main().getByRole('heading', { name: sv.unit.profile }).element();
    const follows = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(follows(word, now().element()) && follows(now().element(), profile)).toBe(true);
    await expect
      .element(now().getByRole('link', { name: myUnit.toDo.answer(1) }))
      .toHaveAttribute('href', '#/dialogue');
    await expect
      .element(now().getByRole('link', { name: myUnit.toDo.close(1) }))
      .toHaveAttribute('href', '#/trying?unit=vuxenenheten');
    await expect.element(now()).toHaveTextContent(myUnit.news.period('2025'));
    await expect.element(now()).toHaveTextContent(myUnit.news.since('4 mars 2025'));
    await expect.element(now()).toHaveTextContent(myUnit.news.before(sv.verdict.direction['too-few-answers']));
    await expect
      .element(now().getByRole('link', { name: 'Hemtjänst Norr' }))
      .toHaveAttribute('href', '#/units/hemtjanst-norr');
  });

  it('leads to what is to be told', async () => {
    await visit(VUXEN);
    await now()
      .getByRole('link', { name: /^Berätta vad det blev av/ })
      .click();
    await expect.element(main().getByRole('heading', { name: voice.due.title })).toBeVisible();
  });

  it('tells of each figure that was another in the release before, with what it was', async () => {
    keepEarlier((file) => ({
      ...file,
      series: file.series.map((column) =>
        column.indicator === 'lyssnar' ? { ...column, cells: [[20, 20, 60], ...column.cells.slice(1)] } : column,
      ),
    }));
    await visit(VUXEN);
    await expect.element(now()).toHaveTextContent(myUnit.news.changed(1, '4 mars 2025'));
    await expect.element(now()).toHaveTextContent(myUnit.news.before('20\u00a0%').replace('\u00a0', ' '));
    expect(now().getByText(myUnit.news.none).elements()).toHaveLength(0);
  });

  it('says that nothing is new in the same figures, and nothing at all without an earlier release', async () => {
    keepEarlier();
    await visit(VUXEN);
    await expect.element(now()).toHaveTextContent(myUnit.news.none);
    answering(http.get(api('releases.json'), () => refusal(404, 'nothing')));
    await visit(VUXEN);
    expect(parts()).not.toContain(myUnit.news.title);
  });

  it.each([
    ['the unit itself', 'vuxenenheten', VUXEN],
    ['a unit with others below it', 'hemtjanst-norr', '#/units/hemtjanst'],
    ['the whole', 'hemtjanst-norr', '#/units/kommunen'],
  ])('names nobody to learn from to %s', async (_, high, address) => {
    raise(high);
    await visit(address);
    expect(parts()).not.toContain(myUnit.learn.title);
  });

  it('keeps nothing waiting and breaks nothing when none of it can be had', async () => {
    const failed = () => new HttpResponse('', { status: 500 });
    const files = ['releases.json', 'dialogue.json', 'voice.json', 'series/:indicator'];
    answering(...files.map((file) => http.get(api(file), failed)));
    await visit(VUXEN);
    await expect.element(main().getByRole('figure').first()).toBeVisible();
    expect(now().elements()).toEqual([]);
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('keeps nothing in the browser', async () => {
    await visit(VUXEN);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it.each([1000, 320])('is usable by all, %i pixels wide, whatever stands in it', async (width) => {
    await page.viewport(width, 800);
    keepEarlier(before2025);
    raise('hemtjanst-norr');
    const text = { sv: 'W'.repeat(400) };
    await answerRecord({ questions: [askedOf({ ...waiting, text })], trials: [trialOf({ ...waiting, what: text })] });
    await visit(VUXEN);
    expect(parts()).toHaveLength(3);
    expect((await axe.run(now().element())).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
