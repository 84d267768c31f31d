import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/feedback/column.ts';
import { newsOf } from '#domain/verdict/news.ts';
import { measuredOf, measureOf, period, questionOf, type SurveyCell, surveyOf } from '#tests/view/builders.ts';

const MOMENTS = {
  now: { today: '2026-03-10', published: '2026-03-03' },
  before: { today: '2025-03-04', published: '2025-03-04' },
};
const years = (last: number, count: number) =>
  Array.from({ length: count }, (_, at) => period(`${last - count + 1 + at}`));
const to = (last: number, ...cells: SurveyCell[]): Column => surveyOf(cells, { periods: years(last, cells.length) });

const MANY: SurveyCell = [140, 30, 30];
const MORE: SurveyCell = [180, 10, 10];
const news = (now: Column, before: Column | undefined) => newsOf(now, before, questionOf(), MOMENTS);

describe(newsOf, () => {
  it.each<[string, Column, Column | undefined, object | null]>([
    ['nothing', to(2024, MANY, MANY), to(2024, MANY, MANY), null],
    ['a later figure', to(2025, MANY, MANY, MANY), to(2024, MANY, MANY), { period: '2025', verdict: null }],
    [
      'a later figure that says something else',
      to(2025, MANY, MANY, MORE),
      to(2024, MANY, MANY),
      { period: '2025', verdict: { now: 'improving', before: 'no-change' } },
    ],
    [
      'a second figure',
      to(2025, MANY, MORE),
      to(2024, MANY),
      { period: '2025', verdict: { now: 'improving', before: 'first' } },
    ],
    ['what was not measured then', to(2025, MANY), undefined, { period: '2025', verdict: null }],
    [
      'a figure that was withheld then',
      to(2025, 'suppressed', MANY),
      to(2024, 'suppressed'),
      { period: '2025', verdict: { now: 'first', before: 'withheld' } },
    ],
    [
      'a latest that is missing',
      to(2025, MANY, MANY, 'not-collected'),
      to(2024, MANY, MANY),
      { period: null, verdict: { now: 'latest-missing', before: 'no-change' } },
    ],
    [
      'the same figures put right',
      to(2024, MANY, MORE),
      to(2024, MANY, MANY),
      { period: null, verdict: { now: 'improving', before: 'no-change' } },
    ],
    [
      'the same figures, grown old meanwhile',
      to(2023, MANY, MANY),
      to(2023, MANY, MANY),
      { period: null, verdict: { now: 'latest-missing', before: 'no-change' } },
    ],
    ['nothing in either', to(2025, 'not-collected'), to(2024, 'not-collected'), null],
    ['a figure that is gone', to(2024, 'not-collected'), to(2024, 'not-collected'), null],
  ])('%s', (_, now, before, found) => {
    expect(news(now, before)).toEqual(found);
  });

  it('does not call an earlier period new', () => {
    expect(news(to(2023, MANY, MANY), to(2024, MANY, MANY))?.period ?? null).toBeNull();
  });

  it('tells a later month from an earlier one, whatever kind of period there was then', () => {
    const monthly = measureOf([3, 4], { periods: [period('2025-11'), period('2025-12')] });
    const yearly = (year: string) => measureOf([3], { periods: [period(year)] });
    const found = (before: Column) => newsOf(monthly, before, measuredOf(), MOMENTS)?.period ?? null;
    expect([found(yearly('2024')), found(yearly('2025'))]).toEqual(['2025-12', null]);
  });
});
