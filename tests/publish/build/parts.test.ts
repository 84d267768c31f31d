import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#domain/kernel/period.ts';
import { isOpen, spanOf } from '#publish/build/lifetime.ts';
import { sortedPeriods, withGaps } from '#publish/build/periods.ts';
import { sameOption } from '#publish/build/scale.ts';
import { slug } from '#publish/build/slug.ts';
import { circles } from '#publish/check/circles.ts';

const period = (raw: string) => {
  const found = parsePeriod(raw);
  if (found === null) throw new Error(raw);
  return found;
};

describe(isOpen, () => {
  it.each([
    ['2025', undefined, undefined, true],
    ['2025', '2025-12-31', undefined, true],
    ['2025', '2026-01-01', undefined, false],
    ['2025', undefined, '2025-01-01', true],
    ['2025', undefined, '2024-12-31', false],
    ['2025-Q3', '2025-09-30', undefined, true],
    ['2025-Q3', '2025-10-01', undefined, false],
    ['2025-T2', undefined, '2025-05-01', true],
    ['2025-T2', undefined, '2025-04-30', false],
    ['2025-02', '2025-02-28', '2025-02-28', true],
    ['2025-02', '2025-03-01', undefined, false],
  ])('%s, opened %s, closed %s: %s', (raw, opened, closed, open) => {
    expect(isOpen({ opened, closed }, period(raw))).toBe(open);
  });
});

describe(spanOf, () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-T3', '2025-09-01', '2025-12-31'],
    ['2025-11', '2025-11-01', '2025-11-31'],
  ])('%s', (raw, first, last) => {
    expect(spanOf(period(raw))).toEqual({ first, last });
  });
});

describe(sortedPeriods, () => {
  it('puts periods in order of time, each once', () => {
    expect(sortedPeriods(['2025-10', '2025-09', '2024-12', '2025-09'].map(period))).toEqual([
      '2024-12',
      '2025-09',
      '2025-10',
    ]);
  });

  it('fills gaps, and makes nothing of nothing', () => {
    expect(withGaps(['2025-Q1', '2024-Q3'].map(period))).toEqual(['2024-Q3', '2024-Q4', '2025-Q1']);
    expect(withGaps([])).toEqual([]);
  });
});

describe(slug, () => {
  it.each([
    ['Äldre', 'aldre'],
    ['  Barn & unga ', 'barn-unga'],
    ['Ældre og børn på Ærø', 'aeldre-og-born-pa-aero'],
    ['Café 3', 'cafe-3'],
    ['!!!', 'x'],
    ['a'.repeat(80), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j', (text, id) => {
    expect(slug(text)).toBe(id);
  });
});

describe(sameOption, () => {
  it.each([' Mycket  bra', 'mycket bra', 'MYCKET\tBRA '])('%j', (text) => {
    expect(sameOption(text)).toBe('mycket bra');
  });
});

describe(circles, () => {
  it.each([
    [{}, []],
    [{ a: 'b', b: 'c' }, []],
    [{ a: 'a' }, [['a']]],
    [{ a: 'b', b: 'c', c: 'a', d: 'a' }, [['a', 'b', 'c']]],
    [
      { x: 'a', a: 'b', b: 'a', c: 'd', d: 'c' },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j', (parents, found) => {
    expect(circles(Object.entries(parents).map(([id, parent]) => ({ id, parent })))).toEqual(found);
  });
});
