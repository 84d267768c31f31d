import { describe, expect, it } from 'vitest';
import { followedOn, mostByYear, spansOf } from '#domain/goals/journey.ts';
import { goalId } from '#domain/kernel/ids.ts';
import { activeGoal, formerGoal, proposedGoal } from '#tests/view/organisations.ts';

const span = (from: string | undefined, to?: string) => ({ from, to });

describe(spansOf, () => {
  it('has every goal that is or was followed, the first adopted first', () => {
    const body = { sv: 'Nämnden' };
    const goals = [
      activeGoal({ id: goalId('now'), adopted: { date: '2022-05-16', body } }),
      proposedGoal({ id: goalId('maybe') }),
      formerGoal({ id: goalId('then'), adopted: { date: '2018-02-13', body } }),
      formerGoal({ id: goalId('sometime'), ending: { date: '2020-06-01', fate: 'met', reason: body } }),
    ];
    expect(spansOf(goals).map(({ goal, from, to }) => [goal.id, from, to])).toEqual([
      ['then', '2018-02-13', '2024-12-31'],
      ['sometime', undefined, '2020-06-01'],
      ['now', '2022-05-16', undefined],
    ]);
  });
});

describe(followedOn, () => {
  it.each([
    ['2019-12-31', 0],
    ['2020-01-01', 1],
    ['2021-06-01', 2],
    ['2022-05-15', 2],
    ['2022-05-16', 1],
    ['2030-01-01', 1],
  ])('on %s: %i', (day, count) => {
    expect(followedOn([span('2020-01-01', '2022-05-16'), span('2021-06-01'), span(undefined, '2025-01-01')], day)).toBe(
      count,
    );
  });
});

describe(mostByYear, () => {
  it.each([
    ['nothing is known', [span(undefined)], []],
    [
      'one goal that came late in the year',
      [span('2023-12-01')],
      [
        [2023, 1],
        [2024, 1],
      ],
    ],
    [
      'one that took the place of another on the same day',
      [span('2023-01-01', '2023-05-16'), span('2023-05-16')],
      [
        [2023, 1],
        [2024, 1],
      ],
    ],
    [
      'two at once for a short while',
      [span('2023-01-01', '2023-05-17'), span('2023-05-16')],
      [
        [2023, 2],
        [2024, 1],
      ],
    ],
    [
      'one that is adopted later than today',
      [span('2023-01-01'), span('2024-12-01')],
      [
        [2023, 1],
        [2024, 1],
      ],
    ],
    [
      'a year without any',
      [span('2022-01-01', '2022-02-01'), span('2024-02-01')],
      [
        [2022, 1],
        [2023, 0],
        [2024, 1],
      ],
    ],
  ] as const)('%s', (_, spans, counts) => {
    expect(mostByYear(spans, '2024-06-30').map(({ year, most }) => [year, most])).toEqual(counts);
  });
});
