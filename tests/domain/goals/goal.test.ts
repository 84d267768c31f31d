import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ActiveGoal, FormerGoal, Goal, GoalEnding, GoalStatus, ProposedGoal } from '#domain/goals/goal.ts';
import { GOAL_FATES, GOAL_LEVELS } from '#domain/goals/goal.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { Value } from '#domain/goals/vocabulary.ts';
import type { GoalId, UnitId } from '#domain/kernel/ids.ts';

describe('a goal', () => {
  it('ends with a reason, and only a former one has ended', () => {
    expectTypeOf<FormerGoal['ending']>().toEqualTypeOf<GoalEnding>();
    expectTypeOf<GoalEnding['reason']>().not.toBeUndefined();
    expectTypeOf<ActiveGoal>().not.toHaveProperty('ending');
    expectTypeOf<ProposedGoal>().not.toHaveProperty('ending');
    expect(GOAL_FATES).toEqual(['met', 'merged', 'stopped', 'delegated']);
  });

  it('takes another’s place only while it is proposed', () => {
    expectTypeOf<ProposedGoal['replaces']>().toEqualTypeOf<GoalId | undefined>();
    expectTypeOf<ActiveGoal>().not.toHaveProperty('replaces');
    expectTypeOf<GoalStatus>().toEqualTypeOf<'active' | 'proposed' | 'former'>();
    expectTypeOf<Goal['unit']>().toEqualTypeOf<UnitId>();
  });

  it('stands on one of three levels, politics first', () => {
    expect(GOAL_LEVELS).toEqual(['policy', 'strategy', 'plan']);
  });
});

describe('an organisation', () => {
  it('has a budget of goals and a floor for small groups, always', () => {
    expectTypeOf<Organisation['goalBudget']>().toEqualTypeOf<number>();
    expectTypeOf<Organisation['fewestAnswers']>().toEqualTypeOf<number>();
  });

  it('may have named a value before putting it into words', () => {
    expectTypeOf<undefined>().toExtend<Value['text']>();
    expectTypeOf<undefined>().not.toExtend<Value['name']>();
  });
});
