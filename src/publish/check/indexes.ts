import { stepsOf } from '#publish/build/scale-steps.ts';
import { type IndexPlan, indexesIn } from '#publish/presets/indexes.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';

/** Steps that an index is worked out of. */
const STEPS = 5;

/** Questions under an index that have been given another scale or another place than it can be worked out with. */
function unfit({ folder, indicators, refused }: Context, { of, set }: IndexPlan): Problem[] {
  return of.flatMap((id) => {
    const row = indicators.get(id);
    if (row === undefined) return [];
    if (row.fields.set !== set) return [problem('error', 'index-apart', row.place('set'), { indicator: id, set })];
    const { kind, scale = '' } = row.fields;
    const options = folder.organisation.scales.get(scale);
    if (kind === 'survey' && (options === undefined || refused.has('organisation:scales'))) return [];
    const steps = kind === 'survey' ? stepsOf(options ?? []).length : 0;
    return steps === STEPS
      ? []
      : [problem('error', 'steps-not-five', row.place('scale'), { indicator: id, scale, steps })];
  });
}

/** What is worked out of answers to several questions. */
export function checkIndexes(context: Context): Problem[] {
  const plans = indexesIn(context.folder);
  const all = [...plans.values()];
  // The index of all of them has every question under it.
  const whole = all.filter((one) => !all.some(({ of }) => of.length > one.of.length && of.includes(one.of[0] ?? '')));
  const given = new Set<string>();
  return [
    ...whole.flatMap((one) => unfit(context, one)),
    ...context.folder.measures.flatMap((row) => {
      const { indicator } = row.fields;
      if (!plans.has(indicator) || given.has(indicator)) return [];
      given.add(indicator);
      return [problem('error', 'index-given', row.place('indicator'), { indicator })];
    }),
  ];
}
