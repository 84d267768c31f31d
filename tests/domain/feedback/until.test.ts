import { describe, expect, it } from 'vitest';
import type { MeasureColumn, SurveyColumn } from '#domain/feedback/column.ts';
import { columnUntil } from '#domain/feedback/until.ts';
import { indicatorId, unitId } from '#domain/kernel/ids.ts';
import { known, missing } from '#domain/kernel/measured.ts';
import { type Period, parsePeriod } from '#domain/kernel/period.ts';

function period(raw: string): Period {
  const read = parsePeriod(raw);
  if (read === null) throw new RangeError(raw);
  return read;
}

const text = { sv: 'Ny fråga' };
const years = ['2022', '2023', '2024', '2025'].map(period);
const answers = (good: number) => known({ good, neutral: 0, bad: 5 });
const survey: SurveyColumn = {
  kind: 'survey',
  indicator: indicatorId('lyssnar'),
  unit: unitId('kommunen'),
  periods: years,
  cells: [answers(10), missing('suppressed'), answers(20), answers(30)],
  provisional: [period('2022'), period('2025')],
  redefinitions: [
    { period: period('2023'), text },
    { period: period('2025'), text },
  ],
};

describe(columnUntil, () => {
  it.each([
    ['2025', survey],
    [
      '2024',
      {
        ...survey,
        periods: years.slice(0, 3),
        cells: survey.cells.slice(0, 3),
        provisional: years.slice(0, 1),
        redefinitions: survey.redefinitions.slice(0, 1),
      },
    ],
    [
      '2022',
      { ...survey, periods: years.slice(0, 1), cells: [answers(10)], provisional: [years[0]], redefinitions: [] },
    ],
  ])('in %s holds nothing from later', (then, column) => {
    expect(columnUntil(survey, period(then))).toEqual(column);
  });

  it.each(['2021', '2026'])('in %s, when nothing was asked, ends with that', (then) => {
    const column = columnUntil(survey, period(then));
    expect(column.periods.at(-1)).toBe(then);
    expect(column.cells.at(-1)).toEqual(missing('not-collected'));
    expect(column.cells).toHaveLength(column.periods.length);
    expect(column.cells.slice(0, -1)).toEqual(survey.cells.slice(0, column.cells.length - 1));
  });

  it('holds the months of a year that has ended, and of measures too', () => {
    const months = ['2024-11', '2024-12', '2025-01'].map(period);
    const measure: MeasureColumn = {
      ...survey,
      kind: 'measure',
      periods: months,
      cells: [1, 2, 3].map((value) => known({ value })),
      provisional: [],
      redefinitions: [],
    };
    expect(columnUntil(measure, period('2024-12'))).toEqual({
      ...measure,
      periods: months.slice(0, 2),
      cells: measure.cells.slice(0, 2),
    });
  });
});
