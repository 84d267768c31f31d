import { describe, expect, it } from 'vitest';
import { followed, followUpOf, isDue } from '#domain/dialogue/follow-up.ts';
import type { BodyDecision, Meeting } from '#domain/dialogue/record.ts';
import { goalId, indicatorId } from '#domain/kernel/ids.ts';
import { parsePeriod } from '#domain/kernel/period.ts';
import { decisionOf, meetingOf } from './records.ts';

const MEETING = '2026-03-17';
const [MOTA, ANNAT] = [goalId('mota'), goalId('annat')];
const MOVES = { indicator: indicatorId('lyssnar') };

describe(followUpOf, () => {
  it.each<[string, Partial<BodyDecision>, string | null, readonly Partial<Meeting>[]]>([
    ['no-day', {}, null, []],
    ['no-figure', MOVES, null, []],
    ['no-figure', MOVES, '2024', []],
    ['no-figure', MOVES, '2025-03', []],
    ['no-figure', MOVES, '2025-Q1', []],
    ['due-figure', MOVES, '2025-04', []],
    ['no-figure', MOVES, '2025', []],
    ['due-figure', MOVES, '2025-Q2', []],
    ['due-figure', MOVES, '2026', []],
    ['due-figure', MOVES, '2026', [{ date: '2026-02-17' }]],
    ['ahead', { effectBy: '2026-06-30' }, null, []],
    ['ahead', { ...MOVES, effectBy: '2026-06-30' }, '2024', []],
    ['ahead', { ...MOVES, effectBy: '2026-06-30' }, '2025', []],
    ['due-figure', { ...MOVES, effectBy: '2026-06-30' }, '2025-04', []],
    ['due-day', { effectBy: '2026-02-01' }, null, []],
    ['due-day', { effectBy: MEETING }, null, []],
    ['ahead', { effectBy: '2026-03-18' }, null, []],
    ['due-day', { ...MOVES, effectBy: '2026-02-01' }, '2025', []],
    ['due-day', { effectBy: '2026-02-01' }, null, [{ date: '2026-01-31' }]],
    ['met-since', { effectBy: '2026-02-01' }, null, [{ date: '2026-02-01' }]],
    ['met-since', { ...MOVES, effectBy: '2026-02-01' }, '2025', [{ date: '2026-02-17' }]],
    ['due-day', { effectBy: '2026-02-01' }, null, [{ date: '2026-02-17', held: false }]],
    ['due-day', { effectBy: '2026-02-01' }, null, [{ date: '2026-02-17', level: 'unit' }]],
    ['due-day', { effectBy: '2026-02-01' }, null, [{ date: '2026-02-17', level: 'management' }]],
    ['due-day', { effectBy: '2026-02-01', goal: MOTA }, null, [{ date: '2026-02-17', goal: ANNAT }]],
    ['due-day', { effectBy: '2026-02-01' }, null, [{ date: '2026-02-17', goal: ANNAT }]],
    ['met-since', { effectBy: '2026-02-01', goal: MOTA }, null, [{ date: '2026-02-17', goal: MOTA }]],
    ['met-since', { effectBy: '2026-02-01', goal: MOTA }, null, [{ date: '2026-02-17' }]],
  ])('%s: %j, newest figure %s, meetings %j', (where, decision, newest, meetings) => {
    const period = newest === null ? null : parsePeriod(newest);
    expect(followUpOf(decisionOf(decision), period, meetings.map(meetingOf), MEETING)).toBe(where);
  });

  it('is due on its day and with a newer figure, and never else', () => {
    const all = ['due-day', 'due-figure', 'ahead', 'met-since', 'no-figure', 'no-day'] as const;
    expect(all.filter(isDue)).toEqual(['due-day', 'due-figure']);
  });
});

describe(followed, () => {
  it('stands the latest first, and asks each decision for its own figure', () => {
    const decisions = [
      decisionOf({ id: 'a', date: '2024-01-01' }),
      decisionOf({ id: 'c', ...MOVES }),
      decisionOf({ id: 'b', ...MOVES }),
    ];
    const found = followed({ decisions, meetings: [] }, ({ id }) => (id === 'b' ? parsePeriod('2026') : null), MEETING);
    expect(found.map(({ decision, followUp }) => [decision.id, followUp])).toEqual([
      ['b', 'due-figure'],
      ['c', 'no-figure'],
      ['a', 'no-day'],
    ]);
    expect(decisions[0]?.id).toBe('a');
  });
});
