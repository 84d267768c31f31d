import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringOf } from '#domain/dialogue/answering.ts';
import { itemOf } from './items.ts';

const RELEASE = '2026-03-03';

/** Received on the first of January 2025 and answered after so many days; null for never. */
const afterDays = (days: number | null, received = '2025-01-01') => {
  const day = new Date(Date.parse(received) + (days ?? 0) * 86_400_000).toISOString().slice(0, 10);
  return itemOf({ received, ...(days === null ? {} : { answered: day }) });
};

describe(answeringOf, () => {
  it.each<[string, (number | null)[], number | null, number]>([
    ['nobody', [], null, 0],
    ['one', [7], 7, 0],
    ['two: between them', [4, 9], 6.5, 0],
    ['three, in any order', [30, 2, 9], 9, 0],
    ['the same day', [0, 0, 5], 0, 0],
    ['one of three waits', [4, 9, null], 9, 1],
    ['one of two waits: nobody can know', [4, null], null, 1],
    ['two of four wait: nobody can know', [4, 9, null, null], null, 2],
    ['two of five wait', [4, 9, 20, null, null], 20, 2],
    ['all wait', [null, null], null, 2],
  ])('%s', (_, days, median, waiting) => {
    const answering = answeringOf(
      days.map((some) => afterDays(some)),
      RELEASE,
    );
    expect(answering).toMatchObject({ median, waiting, answered: days.length - waiting });
  });

  it('tells the age of what has waited longest', () => {
    const items = [afterDays(null, '2026-02-01'), afterDays(null, '2025-11-03'), afterDays(3, '2025-01-01')];
    expect(answeringOf(items, RELEASE).longest).toEqual({ received: '2025-11-03', days: 120 });
    expect(answeringOf([afterDays(3)], RELEASE).longest).toBeNull();
  });

  it('counts no wait as less than nothing', () => {
    const answered = itemOf({ received: '2025-03-05', answered: '2025-03-01' });
    expect(answeringOf([answered], RELEASE).median).toBe(0);
    expect(answeringOf([itemOf({ received: '2026-03-09' })], RELEASE).longest?.days).toBe(0);
  });

  it('never looks faster for what is left unanswered', () => {
    const days = fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { maxLength: 12 });
    fc.assert(
      fc.property(days, (some) => {
        const items = some.map((one) => afterDays(one));
        const unknown = Number.POSITIVE_INFINITY;
        const before = items.length === 0 ? 0 : (answeringOf(items, RELEASE).median ?? unknown);
        const after = answeringOf([...items, afterDays(null)], RELEASE).median ?? unknown;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
