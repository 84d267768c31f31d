import { describe, expect, it } from 'vitest';
import { chartView } from '#view/chart.view.ts';
import { sparkView } from '#view/spark.view.ts';
import { measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const mark = { shape: 'dot', tone: 'neutral' } as const;
const sparkOf = (column: Parameters<typeof chartView>[0]) =>
  sparkView(chartView(column, column.kind === 'survey' ? questionOf() : measuredOf(), null, setting), mark);
const redefinedIn = (...years: string[]) => ({
  redefinitions: years.map((year) => ({ period: period(year), text: { sv: 'Ny fråga' } })),
});
const placesIn = (path: string): number => path.match(/[ML]/g)?.length ?? 0;

describe(sparkView, () => {
  it.each([
    { name: 'unbroken', column: measureOf([1, 2, 3, 4]), stretches: [4] },
    { name: 'with a gap', column: measureOf([1, 2, 'not-collected', 4, 5, 6]), stretches: [2, 3] },
    { name: 'withheld in the middle', column: measureOf([1, 'suppressed', 3]), stretches: [] },
    { name: 'redefined', column: measureOf([1, 2, 3, 4], redefinedIn('2024')), stretches: [2, 2] },
    {
      name: 'redefined in a gap',
      column: measureOf([1, 2, 'not-collected', 4, 5], redefinedIn('2023')),
      stretches: [2, 2],
    },
    { name: 'ended', column: measureOf([1, 2, 'not-yet-published']), stretches: [2] },
    { name: 'alone', column: measureOf([1]), stretches: [] },
    { name: 'nothing', column: measureOf(['no-answers']), stretches: [] },
  ])('$name: lines through $stretches points, never over a gap', ({ column, stretches }) => {
    expect(sparkOf(column).lines.map(placesIn)).toEqual(stretches);
  });

  it('draws from the left to the right edge, higher where there is more', () => {
    expect(sparkOf(measureOf([0, 10, 20])).lines).toEqual(['M8 52L116 26L224 0']);
  });

  it('shares have a band around the line, measures have none', () => {
    const column = surveyOf([
      [40, 6, 4],
      [41, 6, 3],
    ]);
    expect(sparkOf(column).bands).toEqual([expect.stringMatching(/^M8 .*Z$/)]);
    expect(sparkOf(measureOf([1, 2])).bands).toEqual([]);
  });

  it('a provisional point is hollow, and only that', () => {
    const { dots } = sparkOf(measureOf([1, 2, 3], { provisional: [period('2024')] }));
    expect(dots.map(({ hollow }) => hollow)).toEqual([false, true]);
  });

  it('says the latest figure there is, beside its mark', () => {
    expect(sparkOf(measureOf([1, 2, 'suppressed'])).latest).toMatchObject({ x: 116, said: '2,0 dagar', mark });
    expect(sparkOf(measureOf(['suppressed'])).latest).toBeNull();
  });

  it.each([
    ['one share', surveyOf([[40, 6, 4]]), [224]],
    ['one share after a gap', surveyOf(['suppressed', [40, 6, 4]]), [224]],
    ['shares with gaps between them', surveyOf([[40, 6, 4], 'suppressed', [41, 6, 3]]), [8, 224]],
    ['one share beside two', surveyOf([[40, 6, 4], 'no-answers', [41, 6, 3], [42, 6, 2]]), [8]],
    [
      'two shares',
      surveyOf([
        [40, 6, 4],
        [41, 6, 3],
      ]),
      [],
    ],
    ['one measure', measureOf([1]), []],
  ])('%s: whiskers at %j in place of a band', (_name, column, places) => {
    const { whiskers } = sparkOf(column);
    expect(whiskers.map(({ x }) => x)).toEqual(places);
    for (const { from, to } of whiskers) expect(from).toBeLessThan(to);
  });

  it('has no dots where they would crowd, but for what is provisional', () => {
    const many = Array.from({ length: 13 }, (_, at) => at);
    expect(sparkOf(measureOf(many)).dots).toEqual([]);
    const { dots } = sparkOf(measureOf(many, { provisional: [period('2024')] }));
    expect(dots.map(({ hollow }) => hollow)).toEqual([true]);
  });

  it.each([
    { cells: ['suppressed', 2] as const, hatched: [8] },
    { cells: ['suppressed', 'not-collected', 'suppressed'] as const, hatched: [8, 224] },
    { cells: ['suppressed'] as const, hatched: [224] },
    { cells: [1, 'not-collected'] as const, hatched: [] },
  ])('$cells is hatched at $hatched, where its point would stand', ({ cells, hatched }) => {
    expect(sparkOf(measureOf(cells)).hatched).toEqual(hatched);
  });

  it('names the first and the last period', () => {
    expect(sparkOf(measureOf([1, 2, 3]))).toMatchObject({ first: '2023', last: '2025' });
    expect(sparkOf(measureOf([1]))).toMatchObject({ first: '2025', last: '' });
  });
});
