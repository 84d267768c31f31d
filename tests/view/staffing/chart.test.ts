import { describe, expect, it } from 'vitest';
import { indexScale } from '#view/staffing-chart.ts';
import { decision, viewOf } from './staffed.ts';

describe('the two lines', () => {
  it('start at a hundred and end with what they are called', () => {
    const { chart } = viewOf() ?? {};
    expect(chart?.points[0]).toMatchObject({ label: '2023', cases: 100, posts: 100 });
    expect(chart?.ends.map(({ line, said, at }) => [line, said, at])).toEqual([
      ['cases', 'Ärenden 118', 2],
      ['posts', 'Tjänster 109', 2],
    ]);
    expect(viewOf()?.scale).toBe('Båda räknas från 100, som är läget 2023. Skalan börjar vid 80.');
  });

  it('carry the decisions as flags, and mark where the limit was passed', () => {
    const decisions = [decision('2024-05-02'), decision('2026-01-15')];
    const chart = viewOf({ panel: { limit: 10.5, decisions } })?.chart;
    expect(chart?.flags.map(({ at, said }) => [at, said])).toEqual([
      [1, '1) 2 maj 2024: Två nya tjänster (Socialnämnden)'],
    ]);
    expect(chart?.later.map(({ said }) => said)).toEqual([
      'Efter den senaste siffran, 15 januari 2026: Två nya tjänster (Socialnämnden)',
    ]);
    expect(chart?.passed).toEqual({ label: '2024', said: 'Gränsen passeras' });
  });

  it('have a gap, and a reason for it, where either is not told', () => {
    const chart = viewOf({ cases: [100, 'suppressed', 110, 118], posts: [10, 10, 'not-collected', 10] })?.chart;
    expect(chart?.points.map(({ cases: one, posts: other, absent }) => [one, other, absent])).toEqual([
      [100, 100, null],
      [null, 100, 'suppressed'],
      [110.00000000000001, null, 'not-collected'],
      [118, 100, null],
    ]);
    expect(chart?.absences.map(({ said }) => said)).toEqual([
      '2023: För få personer för att visas',
      '2024: Mättes inte',
    ]);
  });

  it('are not drawn where there is nothing to count from', () => {
    expect(viewOf({ cases: [100, 'suppressed'], posts: ['suppressed', 10] })?.chart).toBeNull();
  });

  it.each([
    [[100, 118, 109], 80, 120, [80, 90, 100, 110, 120]],
    [[100, 143], 80, 150, [80, 100, 120, 140]],
    [[100, 61], 60, 120, [60, 80, 100, 120]],
    [[100, 0], 0, 120, [10, 40, 70, 100]],
    [[100, 412], 80, 420, [100, 170, 240, 310, 380]],
  ])('the scale of %o always names the hundred', (values, from, to, ticks) => {
    expect(indexScale(values)).toEqual({ from, to, ticks });
  });
});
