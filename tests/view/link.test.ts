import { describe, expect, it } from 'vitest';
import { linkTo } from '#view/link.ts';

describe(linkTo, () => {
  it.each([
    ['', '#/?release=2026-1'],
    ['#/goals/mota', '#/goals/mota?release=2026-1'],
    ['#/goals/mota?open=bemotande.vantan&lang=da', '#/goals/mota?open=bemotande.vantan&lang=da&release=2026-1'],
    ['#/units?search=norr&area=aldre', '#/units?search=norr&area=aldre&release=2026-1'],
    ['#/units/norr?release=2025-1', '#/units/norr?release=2026-1'],
  ])('%s in just that release is %s', (hash, link) => {
    expect(linkTo(hash, '2026-1')).toBe(link);
  });
});
