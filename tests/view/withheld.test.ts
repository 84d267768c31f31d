import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { MISSING_REASONS, missing } from '#domain/kernel/measured.ts';
import { figureView } from '#view/figure.view.ts';
import { profileView } from '#view/profile.view.ts';
import { stripView } from '#view/strip.view.ts';
import { sv } from '#words/sv.ts';
import { measuredOf, measureOf, questionOf, settingOf, surveyOf } from './builders.ts';
import { treeOf, unitOf } from './organisations.ts';

const setting = settingOf('demo');
const unitName = { sv: 'Hela kommunen' };

/** The same column with a number hidden beside each reason, as a careless publisher could have left it. */
const leaking = (column: Column, hidden: object): Column => {
  const cells = column.cells.map((cell) => (cell.kind === 'missing' ? { ...cell, value: hidden } : cell));
  return { ...column, cells } as Column;
};

/** Everything a person or a program could get hold of: pictures, words, tables and files. */
const everythingOf = (column: Column): string => {
  const indicator = column.kind === 'survey' ? questionOf() : measuredOf();
  const figure = figureView({ column, indicator, unitName }, setting);
  const below = { ...column, unit: unitId('bjorken') };
  const strip = stripView(indicator, [column, below], treeOf(unitOf('bjorken', 'kommunen')), column.unit, setting);
  expect(strip?.rows).toHaveLength(2);
  return JSON.stringify([figure, figure.file(), profileView([{ indicator, column }], unitName, setting), strip]);
};

const surveyCell = fc.oneof(
  fc.constantFrom(...MISSING_REASONS),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.integer({ min: 5, max: 99 })),
);
const measureCell = fc.oneof(fc.constantFrom(...MISSING_REASONS), fc.integer({ min: -9, max: 99 }));
const column = fc.oneof<fc.Arbitrary<Column>[]>(
  fc.array(surveyCell, { minLength: 1, maxLength: 15 }).map((cells) => surveyOf(cells)),
  fc.array(measureCell, { minLength: 1, maxLength: 15 }).map((cells) => measureOf(cells)),
);

/** Every number in a thing, wherever it lies. */
function* numbersIn(thing: unknown): Generator<number> {
  if (typeof thing === 'number') yield thing;
  if (typeof thing === 'object' && thing !== null) for (const part of Object.values(thing)) yield* numbersIn(part);
}

describe('a withheld figure', () => {
  it('changes nothing that anybody can see, even if its number came along', () => {
    fc.assert(
      fc.property(column, fc.nat({ max: 9999 }), (sound, n) => {
        const hidden = { good: n, neutral: n, bad: n, invited: 3 * n, value: n, denominator: n };
        expect(everythingOf(leaking(sound, hidden))).toBe(everythingOf(sound));
      }),
    );
  });

  it.each(MISSING_REASONS)('%s: no number where it would have stood', (reason) => {
    const { chart, table, spark, latest } = figureView(
      { column: surveyOf([[40, 6, 4, 70], reason]), indicator: questionOf(), unitName },
      setting,
    );
    const { segment, ...rest } = { ...chart.points[1] };
    expect([...numbersIn(rest)]).toEqual([]);
    expect(segment).toBe(0);
    expect(table.rows[1]?.cells.slice(2).join('')).toMatch(/^–*$/);
    expect(spark.lines).toEqual([]);
    expect(latest).toBe(`${sv.missing[reason]}, 2025`);
  });

  it('is hatched where it is withheld, and only there', () => {
    const cells = MISSING_REASONS.map((reason) => missing(reason));
    const { spark } = figureView(
      { column: { ...measureOf([...MISSING_REASONS]), cells }, indicator: measuredOf(), unitName },
      setting,
    );
    const at = MISSING_REASONS.indexOf('suppressed') / (MISSING_REASONS.length - 1);
    expect(spark.hatched).toHaveLength(1);
    expect(spark.hatched[0]).toBeCloseTo(8 + at * (spark.width - 16), 6);
  });
});
