import type { Folder } from '#publish/rows.ts';
import type { PresetIndex } from './preset.ts';
import { setsOf } from './sets.ts';

/** An index of a chosen preset, and the set it is in. */
export interface IndexPlan {
  readonly id: string;
  readonly set: string;
  /** The questions under it. */
  readonly of: readonly string[];
}

/**
 * The indexes that are worked out here, by id: those with answers to any question under them. Where there are none the
 * municipality may have the index from elsewhere, as an ordinary measure.
 */
export function indexesIn({ organisation, answers }: Folder): ReadonlyMap<string, IndexPlan> {
  const plans = setsOf(organisation).flatMap(({ id: set, preset }) => {
    const indexes = preset?.made.indicators.filter((one): one is PresetIndex => one.kind === 'index') ?? [];
    return indexes.map(({ id, of }) => ({ id, set, of }));
  });
  if (plans.length === 0) return new Map();
  const answered = new Set(answers.map(({ fields }) => fields.question));
  return new Map(plans.filter(({ of }) => of.some((one) => answered.has(one))).map((plan) => [plan.id, plan]));
}
