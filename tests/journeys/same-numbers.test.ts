import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalId, unitId } from '#domain/kernel/ids.ts';
import { listen, serverOf } from '#publish/serve/server.ts';
import { onGoalPage, onUnitPage } from '#tests/mocks/page-figures.ts';
import { type WholeTown, wholeTown } from '#tests/mocks/whole-town.ts';
import { disagreements, MEASURE_FILE, measureShown, SURVEY_FILE, SURVEY_TABLE } from '#tests/view/agree.ts';
import { fileReadings, published, tableReadings } from '#tests/view/read-back.ts';
import { type Place, writeAddress } from '#view/address.ts';
import type { FigureInput } from '#view/head.view.ts';
import { da } from '#words/da.ts';
import { sv } from '#words/sv.ts';
import { appears, arrive, travellers } from './traveller.ts';

/** A browser lets a page hand out about ten files in a row, and then none for a while. */
const MOST_TAKEN = 6;

const TONGUES = [
  ['sv', sv],
  ['da', da],
] as const;

const goal = (id: string) => (town: WholeTown) => {
  const found = town.goals.find((one) => one.id === id);
  const figures = found === undefined ? [] : onGoalPage(found, town);
  const place: Place = { page: 'goal', goal: goalId(id), open: figures.map(({ indicator }) => indicator.id) };
  return { figures, place };
};

const unit = (id: string) => (town: WholeTown) => {
  const found = town.tree.unit(unitId(id));
  const figures = found === undefined ? [] : onUnitPage(found, town);
  const place: Place = { page: 'unit', unit: unitId(id), open: figures.map(({ indicator }) => indicator.id) };
  return { figures, place };
};

/** Everything on the page that a reader can see and that has to do with figures, element by element. */
const visible = (page: Page) =>
  page.evaluate(() => {
    const seen = (inside: ParentNode, selector: string): string[] =>
      [...inside.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText);
    return {
      dots: seen(document, '.dot-table tr').map((text) => text.split(/\s+/).join(' ')),
      // What is measured in some units only stands there too, without figures of its own.
      figures: [...document.querySelectorAll('figure.figure[id]')].map((figure) => ({
        id: figure.id,
        verdict: seen(figure, 'figcaption .verdict').join(),
        latest: seen(figure, 'figcaption .latest').join(),
        absences: seen(figure, '.absences li'),
        columns: seen(figure, '.table-box thead th'),
        rows: [...figure.querySelectorAll('.table-box tbody tr')].map((row) => seen(row, 'th, td')),
      })),
    };
  });

/** What the reader gets with a button of a figure; nothing where there is no such button. */
async function taken(page: Page, { indicator }: FigureInput, ending: 'CSV' | 'SVG'): Promise<string | null> {
  const button = page.locator(`figure[id="${indicator.id}"]`).getByRole('button', { name: ending });
  if ((await button.count()) === 0) return null;
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Opens all that a figure can open, and draws every chart as if the whole page had been read. */
async function readWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('figure details')) details.open = true;
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('.chart-place')];
    const isDrawn = charts.every((chart) => chart.querySelector('[role=img] .line') !== null);
    return isDrawn && document.querySelector('[aria-busy=true]') === null;
  });
}

/** The words of a drawing, in the order they stand. */
const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&')).join(' ');

describe.each([
  ['exempelkoping', [goal('barn-nara-natverk'), unit('glantan')]],
  ['eksempelby', [goal('borgeren-bestemmer'), unit('rusmiddel')]],
] as const)('%s', (name, pages) => {
  const town = wholeTown(name);
  const server = serverOf({ app: 'dist', api: `mocks/published/${name}` });
  let address = '';
  beforeAll(async () => {
    address = await listen(server, 0);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = travellers();

  const cases = TONGUES.flatMap(([language, words]) =>
    pages.map((of) => ({
      ...of(town),
      hash: writeAddress({ place: of(town).place, language, release: null }),
      language,
      words,
    })),
  );

  it.each(cases)('shows, prints and hands out the same at $hash', async ({ figures, hash, language, words }) => {
    const traveller = await open();
    const { page } = traveller;
    await arrive(traveller, address + hash);
    await appears(traveller, 'figure .table-box');
    await readWhole(page);
    const onScreen = await visible(page);
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page)).toEqual(onScreen);
    await page.emulateMedia({ media: 'screen' });
    expect(onScreen.figures.map(({ id }) => id)).toEqual(figures.map(({ indicator }) => indicator.id));

    for (const [at, input] of figures.entries()) {
      const { column, indicator } = input;
      const [tongue, truth] = [{ words, language, kind: column.kind }, published(column)];
      const { columns = [], rows = [], verdict = '', latest = '' } = onScreen.figures[at] ?? {};
      const table = tableReadings({ columns, rows }, tongue, column.periods);
      const isSurvey = indicator.kind === 'survey';
      const inTable = isSurvey ? SURVEY_TABLE : measureShown(indicator.decimals);
      expect(disagreements(`${indicator.id} table`, table, truth, inTable)).toEqual([]);
      if (at >= MOST_TAKEN) continue;
      const file = fileReadings((await taken(page, input, 'CSV')) ?? '', tongue);
      expect(disagreements(`${indicator.id} file`, file, truth, isSurvey ? SURVEY_FILE : MEASURE_FILE)).toEqual([]);
      if (at > 0) continue;
      const svg = await taken(page, input, 'SVG');
      expect(svg === null).toBe(truth.every(({ absent }) => absent !== null));
      if (svg !== null) expect(wordsIn(svg)).toContain(`${verdict} ${latest}`.trim());
    }
    expect(traveller.troubles).toEqual([]);
  });
});
