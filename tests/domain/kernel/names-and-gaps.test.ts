import { describe, expect, expectTypeOf, it } from 'vitest';
import { never } from '#domain/kernel/exhaustive.ts';
import { type GoalId, goalId, ID_SHAPE, type UnitId, unitId } from '#domain/kernel/ids.ts';
import { known, type Measured, MISSING_REASONS, missing } from '#domain/kernel/measured.ts';

describe('ids', () => {
  it.each(['a', '7', 'hemtjanst', 'stod-och-service', '2025-1', 'a--b', 'constructor', 'a'.repeat(60)])(
    '%s names a thing',
    (raw) => {
      expect(ID_SHAPE.test(raw)).toBe(true);
    },
  );

  it.each(['', '-a', 'A', 'å', 'a b', 'a_b', 'a.b', 'a/b', '..', '__proto__', 'a\n', '\na', '<b>', 'a'.repeat(61)])(
    '%j names none',
    (raw) => {
      expect(ID_SHAPE.test(raw)).toBe(false);
    },
  );

  it('keep a goal out of a unit’s place', () => {
    expectTypeOf(unitId('a')).toEqualTypeOf<UnitId>();
    expectTypeOf(goalId('a')).toEqualTypeOf<GoalId>();
    expectTypeOf<GoalId>().not.toExtend<UnitId>();
    expectTypeOf<string>().not.toExtend<UnitId>();
    expect(unitId('a')).toBe('a');
  });
});

describe('what was measured, or why not', () => {
  it.each([0, -3, 82.5])('%d is known, zero too', (value) => {
    expect(known(value)).toEqual({ kind: 'known', value });
  });

  it.each(MISSING_REASONS)('%s is no number', (reason) => {
    expect(missing(reason)).toEqual({ kind: 'missing', reason });
    expectTypeOf(missing(reason)).not.toHaveProperty('value');
  });

  it('a gap fits wherever something could have been measured', () => {
    expectTypeOf(missing('suppressed')).toExtend<Measured>();
    expectTypeOf(missing('suppressed')).toExtend<Measured<{ good: number }>>();
    expectTypeOf<number>().not.toExtend<Measured>();
    expectTypeOf<null>().not.toExtend<Measured>();
    expect(new Set(MISSING_REASONS).size).toBe(6);
  });
});

describe(never, () => {
  it('says what nobody thought of', () => {
    expect(() => never({ kind: 'new' } as never)).toThrow('unthought-of case: {"kind":"new"}');
  });
});
