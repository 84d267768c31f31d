import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readGoals } from '#contract/goals.contract.ts';
import { readIndicators } from '#contract/indicators.contract.ts';
import { readUnitSeries } from '#contract/series.contract.ts';
import { readUnits } from '#contract/units.contract.ts';
import type { Column } from '#domain/feedback/column.ts';
import { type UnitId, unitId } from '#domain/kernel/ids.ts';
import { printPaper } from '#publish/appendix/print-paper.ts';
import { settingOf } from '#tests/view/builders.ts';
import { tableView } from '#view/table.view.ts';
import { sv } from '#words/sv.ts';
import { A4, outside, type Paper, packed, paperIn, type Sheet, strays } from './paper.ts';
import { arrive, travellers } from './traveller.ts';

const API = 'mocks/published/exempelkoping';
const fileOf = (path: string): unknown => JSON.parse(readFileSync(`${API}/${path}.json`, 'utf8'));
const goals = readGoals(fileOf('goals')).thing.filter(({ status }) => status === 'active');
const indicators = readIndicators(fileOf('indicators')).thing;
const { tree } = readUnits(fileOf('units')).thing;
const columnsOf = (unit: UnitId): readonly Column[] => readUnitSeries(unit, fileOf(`units/${unit}`)).thing.columns;
const VUXEN = unitId('vuxenenheten');

const HEADER = ['DEMO · Exempelköping', sv.footer.release('2026-1', sv.format.day('2026-03-03'))];

/** Every row of a figure's table as one line of paper, with its place from the top: one row for each period that was published. */
function rowsOf(column: Column): string[] {
  const indicator = indicators.find(({ id }) => id === column.indicator);
  if (indicator === undefined) throw new RangeError(`no indicator ${column.indicator}`);
  const { rows } = tableView(column, indicator, '', settingOf('demo'));
  expect(rows).toHaveLength(column.periods.length);
  return rows.map(({ cells }) => packed(cells.join('')));
}

const isHeaded = ({ margin }: Sheet, at: number, { length }: readonly Sheet[]): boolean =>
  [...HEADER, `${at + 1} (${length})`].every((words) => packed(margin).includes(packed(words)));
const missingIn = (sheets: readonly Sheet[], rows: readonly string[]): string[] => {
  const lines = new Set(sheets.flatMap((sheet) => sheet.lines));
  return rows.filter((row) => !lines.has(row));
};
const unheaded = ({ sheets }: Paper): number[] =>
  sheets.flatMap((sheet, at) => (isHeaded(sheet, at, sheets) ? [] : [at + 1]));
/** What stands under a table, and says nothing without it. */
const [SOURCE = ''] = sv.figure.source('', '').split(' ');
const NOTES = [SOURCE, sv.figure.intervalMeaning, sv.overview.scaleNote, sv.definition.goodAnswers];
const startOf = (goal: number): string => packed(sv.appendix.ofGoals(goal + 1, goals.length));

/** Milliseconds for some twenty sheets on a slow computer. */
const SLOW = 120_000;

describe('the committee’s papers, the whole of them', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await paperIn(await printPaper(API, '/appendix'));
  }, SLOW);

  it('are sheets of A4 in upright format, with nothing outside their margins', () => {
    for (const { width, height } of paper.sheets) {
      expect(Math.abs(width - A4.width)).toBeLessThan(1);
      expect(Math.abs(height - A4.height)).toBeLessThan(1);
    }
    expect(outside(paper)).toEqual([]);
  });

  it('say on every sheet whose figures they are, from which release, that they are invented, and which sheet it is', () => {
    expect(unheaded(paper)).toEqual([]);
  });

  it('have a title, a language, tags and an outline', () => {
    expect(paper.title).toMatch(/^DEMO – Underlag till mötet – Exempelköping/);
    expect(paper).toMatchObject({ language: 'sv', isTagged: true });
    expect(paper.outline).toEqual(expect.arrayContaining(goals.map(({ title }) => title.sv)));
  });

  it('begin each goal on a sheet of its own', () => {
    const starts = goals.map((_, at) => paper.sheets.findIndex(({ lines }) => lines[0] === startOf(at)));
    expect(starts).not.toContain(-1);
    expect(new Set(starts).size).toBe(goals.length);
    for (const [at, start] of starts.entries()) {
      expect(paper.sheets[start]?.lines[1]).toBe(packed(goals[at]?.title.sv ?? ''));
    }
  });

  it.each(goals.map((goal, at) => [goal.id, goal, at] as const))(
    'have every row of every figure of %s',
    (_, goal, at) => {
      const from = paper.sheets.findIndex(({ lines }) => lines[0] === startOf(at));
      const next = paper.sheets.findIndex(({ lines }) => lines[0] === startOf(at + 1));
      const own = paper.sheets.slice(from, next === -1 ? undefined : next);
      const columns = columnsOf(goal.unit).filter(({ indicator }) => goal.indicators.includes(indicator));
      expect(columns).toHaveLength(goal.indicators.length);
      const rows = columns.flatMap(rowsOf);
      expect(rows.length).toBeGreaterThan(0);
      expect(missingIn(own, rows)).toEqual([]);
    },
  );

  it('have every unit under a goal, on one sheet of paper', () => {
    const of = (sheet: Sheet) =>
      tree.units.filter(({ name }) => sheet.lines.some((line) => line.startsWith(packed(name.sv ?? ''))));
    expect(paper.sheets.some((sheet) => of(sheet).length === tree.units.length)).toBe(true);
  });

  it('end with what users say, what was asked and decided, and how all of it is read', () => {
    const starts = [sv.listening.label, sv.appendix.record]
      .map(packed)
      .map((title) => paper.sheets.findIndex(({ lines }) => lines[0] === title));
    const reading = paper.sheets.findIndex(({ lines }) => lines.includes(packed(sv.about.how)));
    const all = [...starts, reading];
    expect(all).not.toContain(-1);
    expect([...all].sort((one, other) => one - other)).toEqual(all);
  });

  it('begin no sheet with what belongs to the one before, and leave none almost blank', () => {
    expect(strays(paper, NOTES)).toEqual([]);
  });
});

describe('the papers of one', () => {
  it('goal are of it only', async () => {
    const [goal, other] = goals;
    if (goal === undefined || other === undefined) throw new RangeError('the town has too few goals');
    const paper = await paperIn(await printPaper(API, `/appendix?goal=${goal.id}`));
    expect(outside(paper)).toEqual([]);
    expect(unheaded(paper)).toEqual([]);
    const columns = columnsOf(goal.unit).filter(({ indicator }) => goal.indicators.includes(indicator));
    expect(missingIn(paper.sheets, columns.flatMap(rowsOf))).toEqual([]);
    expect(paper.outline).not.toContain(other.title.sv);
  });

  it.each(['unit=ekhojden', 'unit=glantan', 'goal=nojdare-brukare'])('have no stray lines: %s', async (of) => {
    const paper = await paperIn(await printPaper(API, `/appendix?${of}`));
    expect(strays(paper, NOTES)).toEqual([]);
    expect(outside(paper)).toEqual([]);
    expect(unheaded(paper)).toEqual([]);
  });

  it('unit that is closed ask it nothing', async () => {
    const { sheets } = await paperIn(await printPaper(API, '/appendix?unit=ekhojden'));
    expect(sheets.flatMap(({ lines }) => lines).filter((line) => line.startsWith(packed(sv.overview.ask)))).toEqual([]);
  });

  it('unit have its own words before every row of every figure of it, also in another language', async () => {
    const paper = await paperIn(await printPaper(API, `/appendix?unit=${VUXEN}`));
    expect(outside(paper)).toEqual([]);
    expect(unheaded(paper)).toEqual([]);
    const rows = columnsOf(VUXEN).flatMap(rowsOf);
    expect(missingIn(paper.sheets, rows)).toEqual([]);
    const lines = paper.sheets.flatMap((sheet) => sheet.lines);
    const word = lines.indexOf(packed(sv.unit.word));
    expect(word).toBeGreaterThan(-1);
    expect(word).toBeLessThan(lines.findIndex((line) => rows.includes(line)));
    const danish = await paperIn(await printPaper(API, `/appendix?unit=${VUXEN}&lang=da`));
    expect(danish.language).toBe('da');
    expect(outside(danish)).toEqual([]);
  });
});

/** Pixels of paper between its margins. */
const PAPER = Math.ceil((178 / 25.4) * 96);

describe('every page that is printed', () => {
  const open = travellers();

  it.each([
    '',
    'appendix',
    'goals/brukare-paverkar',
    `units/${VUXEN}`,
    'dialogue',
    'trying',
    'plan',
    'survey',
    'trust',
    'voice',
    'conditions',
  ])('#/%s: light, with its margin, and nothing outside it', async (page) => {
    const traveller = await open({ colorScheme: 'dark' });
    await arrive(traveller, `${inject('address')}#/${page}`);
    await traveller.page.waitForLoadState('networkidle');
    await traveller.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await traveller.page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    await traveller.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await traveller.page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const tones = ['--improvement', '--concern', '--accent'];
      return [backgroundColor, color, ...tones.map((name) => getComputedStyle(document.body).getPropertyValue(name))];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '#1f5fa8', '#b3500b', expect.any(String)]);
    // What is as wide as the paper at most is not cut at its edge.
    await traveller.page.setViewportSize({ width: PAPER, height: 1000 });
    expect(await traveller.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER);
    const paper = await paperIn(await traveller.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(outside(paper)).toEqual([]);
    expect(unheaded(paper)).toEqual([]);
    expect(traveller.troubles).toEqual([]);
  });
});
