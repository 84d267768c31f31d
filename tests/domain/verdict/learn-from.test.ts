import { describe, expect, it } from 'vitest';
import type { Direction } from '#domain/feedback/indicator.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { learnFrom } from '#domain/verdict/learn-from.ts';
import { measuredOf, measureOf, questionOf, type SurveyCell, surveyOf } from '#tests/view/builders.ts';

const NOW = { today: '2026-03-10', published: '2026-03-03' };
const HIGH: SurveyCell = [60, 0, 0];
const ALIKE: SurveyCell = [40, 6, 4];
const LOW: SurveyCell = [10, 20, 20];

/** The columns of units by name, each with its answers oldest first. */
const columns = (units: Readonly<Record<string, readonly SurveyCell[]>>) =>
  Object.entries(units).map(([unit, cells]) => surveyOf(cells, { unit: unitId(unit) }));

/** So many answers that one more unit does not change what is usual. */
const MANY = Object.fromEntries(['a', 'b', 'c', 'e', 'f'].map((id) => [id, [[800, 120, 80] as const]]));
const OTHERS = { a: [ALIKE], b: [ALIKE], c: [ALIKE] };

describe(learnFrom, () => {
  it.each<[string, Direction, Parameters<typeof columns>[0], string[]]>([
    ['one far higher', 'higher', { ...OTHERS, d: [HIGH] }, ['d']],
    ['two far higher, in their own order', 'higher', { z: [HIGH], ...OTHERS, e: [ALIKE], d: [HIGH] }, ['z', 'd']],
    ['all alike', 'higher', OTHERS, []],
    ['one far lower', 'higher', { ...OTHERS, d: [LOW] }, []],
    ['one far lower, where less is better', 'lower', { ...OTHERS, d: [LOW] }, ['d']],
    ['one far higher, where less is better', 'lower', { ...OTHERS, d: [HIGH] }, []],
    ['one far higher, where neither is better', 'neutral', { ...OTHERS, d: [HIGH] }, []],
    ['the asking one far higher itself', 'higher', { ...OTHERS, e: [HIGH], a: [HIGH] }, []],
    [
      'one high that falls',
      'higher',
      {
        ...MANY,
        d: [
          [1000, 0, 0],
          [940, 30, 30],
        ],
      },
      [],
    ],
    [
      'one high that stays',
      'higher',
      {
        ...MANY,
        d: [
          [940, 30, 30],
          [940, 30, 30],
        ],
      },
      ['d'],
    ],
    ['the latest high withheld', 'higher', { ...OTHERS, d: [HIGH, 'suppressed'] }, []],
    ['only two to compare', 'higher', { a: [LOW], d: [HIGH] }, []],
    ['the asking one not asked', 'higher', { b: [ALIKE], c: [ALIKE], e: [ALIKE], d: [HIGH] }, ['d']],
    ['nothing', 'higher', {}, []],
  ])('%s', (_, direction, units, found) => {
    expect(learnFrom(questionOf({ direction }), columns(units), unitId('a'), NOW)).toEqual(found);
  });

  it('learns nothing from answers so old that nobody knows how it is now', () => {
    const units = columns({ ...OTHERS, d: [HIGH] });
    const moment = { today: '2029-03-10', published: '2029-03-03' };
    expect(learnFrom(questionOf(), units, unitId('a'), moment)).toEqual([]);
  });

  it('compares no measures', () => {
    const units = ['a', 'b', 'c', 'd'].map((id, at) => measureOf([at * 10], { unit: unitId(id) }));
    expect(learnFrom(measuredOf({ direction: 'higher' }), units, unitId('a'), NOW)).toEqual([]);
  });
});
