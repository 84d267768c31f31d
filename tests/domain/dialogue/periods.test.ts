import { describe, expect, it } from 'vitest';
import { asksIn, outcomesOf } from '#domain/dialogue/outcomes.ts';
import { periodsOf } from '#domain/dialogue/periods.ts';
import { dueToTell } from '#domain/dialogue/telling.ts';
import { itemOf, named, on } from './items.ts';

const RELEASE = '2026-03-03';
const RIPE = { ripeAfter: 90 };

const MADE = { answered: '2025-02-10', made: on('2025-03-01') };
const TOLD = { ...MADE, told: on('2025-03-15') };
const PLANNED = { answered: '2025-02-10', planned: on('2025-02-20') };
const DECLINED = { declined: on('2025-02-11') };

describe(outcomesOf, () => {
  it('counts a reason why not as an answer, in its own state, and told apart from all of them', () => {
    const items = [MADE, TOLD, PLANNED, DECLINED, { answered: '2025-02-09' }, {}].map((more) => itemOf(more));
    expect(outcomesOf(items)).toEqual({
      all: 6,
      stages: { received: 1, answered: 1, planned: 1, made: 2, declined: 1 },
      changed: 3,
      answered: 5,
      told: 1,
    });
  });

  it('does not count a change that nobody has spoken of as an answer', () => {
    expect(outcomesOf([itemOf({ made: on('2025-03-01') })])).toMatchObject({ changed: 1, answered: 0 });
  });

  it('finds nothing in nothing', () => {
    expect(outcomesOf([])).toMatchObject({ all: 0, changed: 0, answered: 0, told: 0 });
  });
});

describe(asksIn, () => {
  it('leaves out praise and nothing else', () => {
    const items = (['concern', 'idea', 'praise'] as const).map((kind) => itemOf({ kind }));
    expect(asksIn(items).map(({ kind }) => kind)).toEqual(['concern', 'idea']);
  });
});

describe(periodsOf, () => {
  it('goes by the half-year of receipt, and keeps those in which nothing was said', () => {
    const items = ['2025-08-01', '2024-02-01', '2024-06-30'].map((received) => itemOf({ received }));
    expect(periodsOf(items, RIPE, RELEASE).map(({ period, outcomes }) => [period, outcomes.all])).toEqual([
      [{ year: 2024, half: 1 }, 2],
      [{ year: 2024, half: 2 }, 0],
      [{ year: 2025, half: 1 }, 0],
      [{ year: 2025, half: 2 }, 1],
    ]);
  });

  it('draws shares of ripe periods only, and of what asks for something', () => {
    const early = [TOLD, MADE, DECLINED, {}].map((more) => itemOf(more));
    const praise = itemOf({ kind: 'praise', received: '2025-02-02' });
    const late = [MADE, TOLD].map((more) => itemOf({ ...more, received: '2025-12-01' }));
    expect(periodsOf([...early, praise, ...late], RIPE, RELEASE)).toMatchObject([
      { isRipe: true, changedShare: 0.5, toldShare: 0.25, praise: 1, outcomes: { all: 4 } },
      { isRipe: false, changedShare: null, toldShare: null, praise: 0, outcomes: { all: 2, changed: 2, told: 1 } },
    ]);
  });

  it('draws no share of a period with praise alone', () => {
    expect(periodsOf([itemOf({ kind: 'praise' })], RIPE, RELEASE)).toMatchObject([
      { isRipe: true, changedShare: null, toldShare: null, praise: 1, answering: { median: null, waiting: 0 } },
    ]);
  });

  it('has no periods where nothing was said', () => {
    expect(periodsOf([], RIPE, RELEASE)).toEqual([]);
  });
});

describe(dueToTell, () => {
  it('begins with what has waited longest, and leaves out what is told or has nothing to tell', () => {
    const items = [MADE, TOLD, PLANNED, DECLINED, {}].map((more, at) => itemOf({ ...more, id: named(at) }));
    expect(dueToTell(items).map(({ item, since }) => [item.id, since])).toEqual([
      ['nr-3', '2025-02-11'],
      ['nr-2', '2025-02-20'],
      ['nr-0', '2025-03-01'],
    ]);
  });
});
