import { describe, expect, it } from 'vitest';
import { isOverdue, mismatchOf, type Origin, releaseBefore } from '#domain/kernel/release.ts';

const origin: Origin = {
  organisation: 'exempelkoping',
  provenance: 'demo',
  release: { id: '2026-1', published: '2026-03-03' },
  source: { name: 'Enkäten' },
};
const other = { organisation: 'grannby' };
const real = { provenance: 'production' } as const;
const unknown = { provenance: 'unknown' } as const;
const later = { release: { id: '2026-2', published: '2026-09-01' } };

describe(mismatchOf, () => {
  it.each<[string, Partial<Origin>, string | null]>([
    ['the same', {}, null],
    ['another source in the same release', { source: { name: 'Kolada' } }, null],
    ['the same release published again', { release: { id: '2026-1', published: '2026-03-09' } }, null],
    ['another municipality', other, 'organisation'],
    ['real beside invented', real, 'provenance'],
    ['unknown beside invented', unknown, 'provenance'],
    ['another release', later, 'release'],
    ['another municipality’s other release', { ...other, ...real, ...later }, 'organisation'],
    ['real ones of another release', { ...real, ...later }, 'provenance'],
  ])('%s: %s', (_name, change, mismatch) => {
    expect(mismatchOf(origin, { ...origin, ...change })).toBe(mismatch);
    expect(mismatchOf({ ...origin, ...change }, origin)).toBe(mismatch);
  });
});

describe(releaseBefore, () => {
  const NEWEST = { id: '2026-1', published: '2026-03-03' };
  const OLDER = { id: '2025-1', published: '2025-03-04' };
  const OLDEST = { id: '2024-1', published: '2024-03-05' };
  const kept = [NEWEST, OLDER, OLDEST];

  it.each([
    ['2026-1', kept, OLDER],
    ['2025-1', kept, OLDEST],
    ['2024-1', kept, undefined],
    ['2023-1', kept, undefined],
    ['2026-1', [], undefined],
  ])('%s among %j: %j', (id, list, before) => {
    expect(releaseBefore(list, id)).toEqual(before);
  });
});

describe(isOverdue, () => {
  it.each([
    [undefined, '2099-12-31', false],
    ['2026-06-01', '2026-05-31', false],
    ['2026-06-01', '2026-06-01', false],
    ['2026-06-01', '2026-06-02', true],
    ['2026-12-31', '2027-01-01', true],
    ['2026-09-30', '2026-10-01', true],
  ])('promised for %s, on %s: %s', (next, today, overdue) => {
    expect(isOverdue({ id: '2026-1', published: '2026-03-03', next }, today)).toBe(overdue);
  });
});
