import { describe, expect, it } from 'vitest';
import { hoursFreed } from '#domain/dialogue/freed.ts';
import type { Trial } from '#domain/dialogue/record.ts';
import { type TrialState, trialCounts, trialState, trialsToClose } from '#domain/dialogue/trials.ts';
import { trialOf } from './records.ts';

const NOW = '2026-03-03';
describe(trialState, () => {
  it.each<[TrialState, Partial<Trial>]>([
    ['running', {}],
    ['running', { ended: '2026-03-04' }],
    ['unsaid', { ended: '2026-03-03' }],
    ['unsaid', { ended: '2025-06-01', learnt: { sv: 'Att det går.' } }],
    ['planned', { started: '2026-03-04' }],
    ['planned', { started: '2026-03-04', ended: '2026-06-30' }],
    ['running', { started: '2026-03-03' }],
    ['kept', { outcome: 'kept' }],
    ['changed', { outcome: 'changed', ended: '2025-06-01' }],
    ['stopped', { outcome: 'stopped', started: '2026-03-04' }],
    ['unclear', { outcome: 'unclear', ended: '2026-12-31' }],
  ])('%s: %j', (state, more) => {
    expect(trialState(trialOf(more), NOW)).toBe(state);
  });
});

describe(trialsToClose, () => {
  it('are those that nobody has said anything of, the longest wait first', () => {
    const trials = [
      trialOf({ id: 'late', ended: '2026-02-01' }),
      trialOf({ id: 'said', ended: '2024-01-01', outcome: 'unclear' }),
      trialOf({ id: 'early', ended: '2025-05-01' }),
      trialOf({ id: 'on' }),
      trialOf({ id: 'ahead', ended: '2026-09-01' }),
    ];
    expect(trialsToClose(trials, NOW).map(({ id }) => id)).toEqual(['early', 'late']);
  });
});

describe(trialCounts, () => {
  it('counts what has begun and what has taught something, and all of it by how it stands', () => {
    const learnt = { sv: 'Något' };
    const trials = [
      trialOf({ learnt }),
      trialOf({ outcome: 'stopped', learnt }),
      trialOf({ outcome: 'stopped' }),
      trialOf({ started: '2027-01-01', learnt }),
      trialOf({ ended: '2025-12-31' }),
    ];
    expect(trialCounts(trials, NOW)).toEqual({
      begun: 4,
      learnt: 2,
      states: { planned: 1, running: 1, unsaid: 1, kept: 0, changed: 0, stopped: 2, unclear: 0 },
    });
  });

  it('counts nothing in nothing', () => {
    const { begun, learnt, states } = trialCounts([], NOW);
    expect([begun, learnt, ...Object.values(states)]).toEqual(Array(9).fill(0));
  });
});

describe(hoursFreed, () => {
  it.each([
    [[40, 20.5], { hours: 60.5, unknown: 0 }],
    [[40, undefined], { hours: 40, unknown: 1 }],
    [[0, undefined], { hours: 0, unknown: 1 }],
    [[undefined, undefined], { hours: null, unknown: 2 }],
    [[], { hours: null, unknown: 0 }],
  ])('%j: %j', (hours, freed) => {
    expect(hoursFreed(hours.map((one) => ({ hours: one })))).toEqual(freed);
  });
});
