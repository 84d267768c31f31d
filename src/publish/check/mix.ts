import { grouped } from '#publish/build/grouped.ts';
import { answersIn, totalsOf } from '#publish/build/mix.ts';
import type { Tally } from '#publish/build/tally.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Row } from '#publish/rows.ts';
import type { GroupFields } from '#publish/rows.voice.ts';
import type { Context } from './context.ts';

type Rows = readonly Row<GroupFields>[];

/** More answered in a group than are in it. */
const tooMany = (rows: Rows): Problem[] =>
  rows.flatMap((row) => {
    const { group, answered, served } = row.fields;
    if (answered <= served) return [];
    return [problem('error', 'more-answered-than-served', row.place('answered'), { group, answered, served })];
  });

/** Groups that nothing stands for in a wave where others of the same axis do. */
function missing({ folder }: Context, rows: Rows): Problem[] {
  const [first] = rows;
  const { axis = '', wave = '' } = first?.fields ?? {};
  const known = folder.organisation.groups.find(({ id }) => id === axis);
  if (first === undefined || known === undefined) return [];
  const named = new Set(rows.map(({ fields }) => fields.group));
  const groups = known.groups.flatMap(({ id }) => (named.has(id) ? [] : [id]));
  if (groups.length === 0) return [];
  return [problem('error', 'groups-missing', first.place('group'), { axis, wave, groups })];
}

/** Whether every row points at something known: else the row that is missed may be one of those. */
function isClear({ folder, waves, refused }: Context): boolean {
  const known = new Set(folder.organisation.groups.flatMap(({ id, groups }) => groups.map((one) => `${id} ${one.id}`)));
  return (
    !refused.has('groups') &&
    folder.groups.every(({ fields: { wave, axis, group } }) => waves.has(wave) && known.has(`${axis} ${group}`))
  );
}

/** More in all the groups of an axis than answered in the wave. */
function exceeding({ waves, refused }: Context, tally: Tally, rows: Rows): Problem[] {
  const [first] = rows;
  if (first === undefined || refused.has('answers') || !tally.complete.answers) return [];
  const { axis, wave } = first.fields;
  const [groups, answers] = [totalsOf(rows.map(({ fields }) => fields)).answered, answersIn(tally, wave)];
  if (!waves.has(wave) || groups <= answers) return [];
  return [problem('error', 'groups-exceed-wave', first.place('answered'), { axis, wave, groups, answers })];
}

function unused({ folder, refused }: Context): Problem[] {
  const named = new Set([...folder.groups, ...folder.groupAnswers].map(({ fields }) => fields.axis));
  if (refused.has('groups') || refused.has('groupAnswers')) return [];
  return folder.organisation.groups.flatMap(({ id }, at) =>
    named.has(id)
      ? []
      : [problem('warning', 'axis-without-rows', folder.placeInOrganisation(`groups[${at}].id`), { axis: id })],
  );
}

/** Who answered against who is served. */
export function checkMix(context: Context, tally: Tally | null): Problem[] {
  const { groups } = context.folder;
  const byAxis = [...grouped(groups, ({ fields }) => `${fields.wave} ${fields.axis}`).values()];
  return [
    ...tooMany(groups),
    ...(isClear(context) ? byAxis.flatMap((rows) => missing(context, rows)) : []),
    ...(tally === null ? [] : byAxis.flatMap((rows) => exceeding(context, tally, rows))),
    ...unused(context),
  ];
}
