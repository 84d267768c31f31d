import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import { chartView } from '#view/chart.view.ts';
import { figureChart } from '#view/figure-chart.view.ts';
import { sv } from '#words/sv.ts';
import { type MeasureCell, measuredOf, measureOf, period, questionOf, settingOf, surveyOf } from './builders.ts';

const setting = settingOf();
const { chart: words } = sv;
const TEN = [11, 14, 12, 15, 13, 12, 16, 17, 18, 16];
const TWELVE = [78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78];
const from = (year: string) => ({ redefinitions: [{ period: period(year), text: { sv: 'Ny' } }] });

function drawn(column: Column) {
  const indicator = column.kind === 'survey' ? questionOf() : measuredOf();
  return figureChart(chartView(column, indicator, null, setting), column, setting);
}

const saidIn = (column: Column) =>
  drawn(column).ends.map(({ said, at, isCurrent, isAbove }) => [said, at, isCurrent, isAbove]);

describe(figureChart, () => {
  it.each<[string, readonly MeasureCell[], object, unknown[]]>([
    ['few values: nothing', [1, 2, 3], {}, []],
    ['ten values: the median, on its line', TEN, {}, [[words.median, 9, true, false]]],
    [
      'twelve: what is usual, over its edge, and the mean on its line',
      TWELVE,
      {},
      [
        [words.usualTrial, 11, true, true],
        [words.mean, 11, true, false],
      ],
    ],
    [
      'twenty: the same, on trial no longer',
      [...TWELVE, ...TWELVE.slice(0, 8)],
      {},
      [
        [words.usual, 19, true, true],
        [words.mean, 19, true, false],
      ],
    ],
    [
      'twelve and a gap: where they end',
      [...TWELVE, 'suppressed'],
      {},
      [
        [words.usualTrial, 11, true, true],
        [words.mean, 11, true, false],
      ],
    ],
    ['twelve alike: only the mean', TWELVE.map(() => 7), {}, [[words.mean, 11, true, false]]],
    [
      'twelve before a redefinition: where they were',
      [...TWELVE, 40, 41],
      from('2024'),
      [[words.usualTrial, 11, false, true]],
    ],
    ['ten before one: the same', [...TEN, 40, 41], from('2024'), [[words.median, 9, false, true]]],
    [
      'both before and after: said once, where it holds now',
      [...TWELVE, ...TWELVE],
      from('2014'),
      [
        [words.usualTrial, 23, true, true],
        [words.mean, 23, true, false],
      ],
    ],
    [
      'limits before, a median now: both',
      [...TWELVE, ...TEN],
      from('2016'),
      [
        [words.usualTrial, 11, false, true],
        [words.median, 21, true, false],
      ],
    ],
  ])('%s', (_name, cells, more, ends) => {
    expect(saidIn(measureOf(cells, more))).toEqual(ends);
  });

  it('says each at its own level, inside the picture', () => {
    const [median] = drawn(measureOf(TEN)).ends;
    expect(median?.level).toBe(14.5);
    const { ends, scale } = drawn(surveyOf(TWELVE.map((good) => [good + 10, 2, 1] as const)));
    const [usual, mean] = ends;
    expect(mean?.level).toBeGreaterThan(90);
    expect(usual?.level).toBeGreaterThan(mean?.level ?? 100);
    expect(usual?.level).toBeLessThanOrEqual(scale.to);
  });
});
