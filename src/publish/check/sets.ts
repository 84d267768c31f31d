import { indicatorsIn } from '#publish/build/sets.ts';
import { ASKS_SEVERAL } from '#publish/presets/all.ts';
import type { SetPlan } from '#publish/presets/sets.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';
import { checkIndexes } from './indexes.ts';

/** Two sets of one name: a preset goes by its own. */
function twice({ folder }: Context): Problem[] {
  const { organisation, placeInOrganisation } = folder;
  const first = new Map<string, number | undefined>();
  return organisation.sets.flatMap((source, at) => {
    const [key, id] = 'id' in source ? ['id', source.id] : ['preset', source.preset];
    const place = placeInOrganisation(`sets[${at}].${key}`);
    if (!first.has(id)) {
      first.set(id, place.row);
      return [];
    }
    return [problem('error', 'id-used-twice', place, { written: id, first: first.get(id) ?? null })];
  });
}

function askedInVain({ folder }: Context): Problem[] {
  const { organisation, placeInOrganisation } = folder;
  return organisation.sets.flatMap((source, at) => {
    if ('id' in source || source.asked === undefined || ASKS_SEVERAL.has(source.preset)) return [];
    const detail = { preset: source.preset, asks: [...ASKS_SEVERAL] };
    return [problem('error', 'asked-not-here', placeInOrganisation(`sets[${at}].asked`), detail)];
  });
}

const placeOf = ({ folder }: Context, { path, preset }: SetPlan) =>
  folder.placeInOrganisation(`${path}.${preset === null ? 'id' : 'preset'}`);

function empty(context: Context, plan: SetPlan): Problem[] {
  const { folder, refused } = context;
  if (refused.has('indicators') || indicatorsIn(plan, folder).length > 0) return [];
  return [problem('warning', 'set-without-questions', placeOf(context, plan), { set: plan.id })];
}

/** The questions of a preset that nobody has answered, or all of them. What is worked out needs no answers of its own. */
function unanswered(context: Context, plan: SetPlan, answered: ReadonlySet<string>): Problem[] {
  const { indicators: rows, refused } = context;
  const questions = (plan.preset?.made.indicators ?? []).filter(({ kind }) => kind === 'question');
  const unclear = refused.has('answers') || [...answered].some((id) => !rows.has(id));
  const indicators = questions.flatMap(({ id }) => (answered.has(id) ? [] : [id]));
  if (unclear || indicators.length === 0) return [];
  return [problem('warning', 'set-without-answers', placeOf(context, plan), { set: plan.id, indicators })];
}

/** A question of trust in which it is not said who trusts, or whom. */
function halfTrust({ sets, indicators }: Context): Problem[] {
  const ofTrust = new Set(sets.flatMap(({ id, kind }) => (kind === 'trust' ? [id] : [])));
  return [...indicators.values()].flatMap((row) => {
    if (!ofTrust.has(row.fields.set ?? '')) return [];
    const lacks = (['asked', 'about'] as const).filter((column) => row.fields[column] === undefined);
    return lacks.map((column) =>
      problem('error', 'trust-incomplete', row.place(column), { indicator: row.fields.id, column }),
    );
  });
}

/** The sets of questions, and the questions in them. */
export function checkSets(context: Context): Problem[] {
  const answered = new Set(context.folder.answers.map(({ fields }) => fields.question));
  return [
    ...twice(context),
    ...askedInVain(context),
    ...context.sets.flatMap((plan) => [...empty(context, plan), ...unanswered(context, plan, answered)]),
    ...halfTrust(context),
    ...checkIndexes(context),
  ];
}
