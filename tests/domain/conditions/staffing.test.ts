import { describe, expect, it } from 'vitest';
import { foresightOf, staffingOf } from '#domain/conditions/staffing.ts';
import type { MeasureColumn } from '#domain/feedback/column.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import type { Period } from '#domain/kernel/period.ts';

const column = (first: number, values: readonly (number | null)[]): MeasureColumn => ({
  kind: 'measure',
  indicator: indicatorId('a'),
  unit: unitId('u'),
  periods: values.map((_, at) => `${first + at}` as Period),
  provisional: [],
  redefinitions: [],
  cells: values.map((value) => (value === null ? missing('suppressed') : known({ value }))),
});

describe(staffingOf, () => {
  it('starts both lines at 100 in the first period that has both', () => {
    const points = staffingOf(column(2021, [null, 200, 220, 250]), column(2020, [9, 10, 10, null, 12]));
    expect(points.map(({ casesIndex, postsIndex, load }) => [casesIndex, postsIndex, load])).toEqual([
      [null, 100, null],
      [100, 100, 20],
      [110.00000000000001, null, null],
      [125, 120, 250 / 12],
    ]);
  });

  it.each([
    ['nothing is told of the posts', [10, 12], [null, null]],
    ['there are no posts', [10, 12], [0, 0]],
  ])('has no index where %s', (_, cases, posts) => {
    const points = staffingOf(column(2024, cases), column(2024, posts));
    expect(points.flatMap(({ casesIndex, postsIndex, load }) => [casesIndex, postsIndex, load])).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe(foresightOf, () => {
  const points = staffingOf(column(2023, [160, 180, 190]), column(2023, [10, 10, 10]));

  it.each([
    [19, [], { kind: 'within' }],
    [18, ['2023-11-20'], { kind: 'in-time', passed: '2025', decided: '2023-11-20' }],
    [18, ['2023-11-20', '2026-01-02', '2025-12-31'], { kind: 'in-time', passed: '2025', decided: '2025-12-31' }],
    [17, ['2025-01-01'], { kind: 'too-late', passed: '2024', decided: '2025-01-01' }],
    [17, [], { kind: 'undecided', passed: '2024' }],
  ])('limit %i with decisions %o', (limit, decisions, foresight) => {
    expect(foresightOf(points, limit, decisions)).toEqual(foresight);
  });

  it('refuses a decision without a day', () => {
    expect(() => foresightOf(points, 17, ['soon'])).toThrow(RangeError);
  });
});
