import { describe, expect, it } from 'vitest';
import { measuringCosts, timesAYear } from '#domain/feedback/measuring-cost.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { type MeasureCell, measureOf, period } from '#tests/view/builders.ts';

describe(timesAYear, () => {
  it.each([
    ['2025', 1],
    ['2025-T1', 3],
    ['2025-Q4', 4],
    ['2025-12', 12],
  ])('%s: %i', (raw, times) => {
    expect(timesAYear(period(raw))).toBe(times);
  });
});

describe(measuringCosts, () => {
  const id = indicatorId('vantan');
  const costs = (minutes: number | undefined, cells: readonly MeasureCell[]) =>
    measuringCosts([{ id, minutes }], [measureOf(cells)]).map(({ hours }) => hours);

  it('are minutes in hours, as many times a year as it is measured', () => {
    const periods = ['2025-Q3', '2025-Q4'].map(period);
    const column = measureOf([1, 2], { periods });
    expect(measuringCosts([{ id, minutes: 30 }], [column])).toEqual([
      { indicator: id, minutes: 30, timesAYear: 4, hours: 2 },
    ]);
  });

  it.each([
    ['nobody has said what it costs', undefined, [1, 2], []],
    ['it costs nothing', 0, [1, 2], [0]],
    ['the unit does not do it', 30, ['not-applicable', 'not-applicable'], []],
    ['nobody has been asked', 30, ['not-collected'], []],
    ['all of it is withheld', 30, ['suppressed'], [0.5]],
    ['it comes in a later release', 30, ['not-yet-published'], [0.5]],
  ] as const)('when %s', (_, minutes, cells, hours) => {
    expect(costs(minutes, cells)).toEqual(hours);
  });

  it('are not of what the unit has no column of', () => {
    expect(measuringCosts([{ id: indicatorId('annat'), minutes: 30 }], [measureOf([1])])).toEqual([]);
  });
});
