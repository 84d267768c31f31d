import { describe, expect, it } from 'vitest';
import { controlView } from '#view/control.view.ts';
import { measuredOf, measureOf, period, questionOf, surveyOf } from './builders.ts';

const STABLE = [78, 81, 79, 83, 80, 77, 82, 80, 79, 84, 81, 78];
const last = (values: readonly number[], direction: 'higher' | 'lower' | 'neutral') =>
  controlView(measureOf(values), measuredOf({ direction })).at(-1);

describe(controlView, () => {
  it.each([
    ['eleven values', measureOf(STABLE.slice(1))],
    ['twelve, of which one is withheld', measureOf([...STABLE.slice(1), 'suppressed'])],
    ['twelve in two halves', measureOf(STABLE, { redefinitions: [{ period: period('2020'), text: { sv: 'Ny' } }] })],
  ])('%s are too few to say what is usual', (_name, column) => {
    expect(controlView(column, measuredOf())).toEqual(column.periods.map(() => null));
  });

  it('twelve values have a mean and limits, and none stands out', () => {
    const view = controlView(measureOf(STABLE), measuredOf());
    expect(view).toHaveLength(STABLE.length);
    for (const point of view) {
      expect(point?.mean).toBeCloseTo(80.17, 2);
      expect(point?.range?.[0]).toBeLessThan(point?.mean ?? 0);
      expect(point?.range?.[1]).toBeGreaterThan(point?.mean ?? 0);
      expect(point?.mark).toBeNull();
    }
  });

  it.each([
    [12, true],
    [19, true],
    [20, false],
  ])('limits of %i values are on trial: %s', (count, isTrial) => {
    const values = Array.from({ length: count }, (_, at) => STABLE[at % STABLE.length] ?? 0);
    const columns = [measureOf(values), surveyOf(values.map((value) => [value, 10, 10] as const))];
    for (const column of columns) {
      const indicator = column.kind === 'survey' ? questionOf() : measuredOf();
      expect(controlView(column, indicator).map((point) => point?.isTrial)).toEqual(values.map(() => isTrial));
    }
  });

  it('shares are percent, as the points are', () => {
    const [point] = controlView(surveyOf(STABLE.map(() => [40, 6, 4] as const)), questionOf());
    expect(point?.mean).toBeCloseTo(80, 6);
  });

  it('a withheld period has nothing, those around it keep theirs', () => {
    const view = controlView(measureOf([...STABLE, 'suppressed', 80]), measuredOf());
    expect(view.map((point) => point !== null)).toEqual([...STABLE.map(() => true), false, true]);
  });

  it.each([
    ['higher', 140, { shape: 'up', tone: 'improvement' }],
    ['lower', 140, { shape: 'up', tone: 'concern' }],
    ['neutral', 140, { shape: 'up', tone: 'neutral' }],
    ['higher', 20, { shape: 'down', tone: 'concern' }],
    ['lower', 20, { shape: 'down', tone: 'improvement' }],
    ['neutral', 20, { shape: 'down', tone: 'neutral' }],
  ] as const)('where %s is wanted, %i stands out as %j', (direction, value, mark) => {
    expect(last([...STABLE, value], direction)?.mark).toEqual(mark);
  });
});
