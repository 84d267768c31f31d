import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet } from '#domain/feedback/question-set.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { Value } from '#domain/goals/vocabulary.ts';
import type { GoalId, IndicatorId, ValueId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';

/** What may be pointed at, by name: as published. */
export interface Published {
  readonly tree: UnitTree;
  readonly goals: readonly Goal[];
  readonly values: readonly Value[];
  /** Those whose figures stand on the page of the unit. */
  readonly front: readonly Indicator[];
  /** Those whose figures stand elsewhere. */
  readonly beside: readonly Indicator[];
  readonly sets: readonly QuestionSet[];
}

/** The same, each to be found by its id. */
export interface NameIndex extends Pick<Published, 'tree' | 'sets'> {
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly values: ReadonlyMap<ValueId, Value>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly isFront: (indicator: IndicatorId) => boolean;
}

const byId = <Id, Thing extends { readonly id: Id }>(things: readonly Thing[]): ReadonlyMap<Id, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

export function nameIndex({ tree, goals, values, front, beside, sets }: Published): NameIndex {
  const first = byId<IndicatorId, Indicator>(front);
  return {
    tree,
    sets,
    goals: byId<GoalId, Goal>(goals),
    values: byId<ValueId, Value>(values),
    indicators: byId<IndicatorId, Indicator>([...beside, ...front]),
    isFront: (indicator) => first.has(indicator),
  };
}
