import { describe, expect, it } from 'vitest';
import type { MeasureIndicator } from '#domain/feedback/indicator.ts';
import { indicatorId } from '#domain/kernel/ids.ts';
import { measuredOf, measureOf, settingOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal } from '#tests/view/organisations.ts';
import { screensView } from '#view/meeting/screens.view.ts';

function axisOf(values: readonly number[], more: Partial<MeasureIndicator>) {
  const goals = [activeGoal({ indicators: [indicatorId('vantan')] })];
  const held = heldOf({ goals, indicators: [measuredOf(more)], columns: [measureOf(values)] });
  const screens = screensView({ items: null, without: [] }, held, settingOf());
  const chart = screens.flatMap((screen) => (screen.kind === 'figure' ? (screen.chart ?? []) : []))[0];
  return [chart?.scale.to, chart?.ticks.at(-1)?.said];
}

const PERSONS = { measureUnit: 'persons', decimals: 0 } as const;

describe('the axis on a screen', () => {
  it.each<[string, readonly number[], Partial<MeasureIndicator>, readonly [number, string]]>([
    ['whole for persons', [9, 6], PERSONS, [10, '10']],
    ['whole for few persons', [1, 1], PERSONS, [1, '1']],
    ['whole for the half of a person that no axis need say', [0, 1.3], PERSONS, [2, '2']],
    ['whole for days that end there', [8.2, 9.9], {}, [10, '10']],
    ['as it is for what is smaller', [0.2, 0.4], {}, [0.4, '0,4']],
    ['in thousands', [1200, 900], { measureUnit: 'number', decimals: 0 }, [1500, '1\u00a0500']],
    ['in percent', [8, 9.5], { measureUnit: 'percent' }, [10, '10\u00a0%']],
  ])('ends at a number that is %s', (_, values, more, expected) => {
    expect(axisOf(values, more)).toEqual(expected);
  });
});
