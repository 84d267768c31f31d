import { grouped } from '#publish/build/grouped.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { nearest } from '#publish/read/nearest.ts';
import { shown } from '#publish/read/shown.ts';
import type { Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import { indicatorsOf } from './panels.ts';
import type { Thing } from './problems.plan.ts';
import type { Look } from './references.ts';

interface Inside {
  readonly id: string;
  readonly parts: readonly { readonly id: string }[];
}

/** Ids that mean something only inside another: a group of an axis, a step of a panel. */
function within<Fields>(
  rows: readonly Row<Fields>[],
  field: keyof Fields & string,
  thing: Thing,
  ids: (fields: Fields) => readonly [outer: string, id: string],
  things: readonly Inside[],
): Problem[] {
  const known = new Map(things.map(({ id, parts }) => [id, parts.map((part) => part.id)]));
  return [...grouped(rows, ({ fields }) => ids(fields).join(' ')).values()].flatMap((same) => {
    const [row] = same;
    const [outer, id] = row === undefined ? ['', ''] : ids(row.fields);
    const inside = known.get(outer);
    if (inside === undefined || inside.length === 0 || inside.includes(id)) return [];
    const detail = { thing, written: shown(id), nearest: nearest(id, inside) };
    return same.map((one) => problem('error', 'unknown-id', one.place(field), detail));
  });
}

function inPanels({ folder, ids, refused }: Context): Problem[] {
  const { conditions } = folder.organisation;
  if (refused.has('organisation:conditions') || refused.has('indicators')) return [];
  return conditions.flatMap((panel, at) =>
    indicatorsOf(panel)
      .filter(({ id }) => !ids.indicator.has(id))
      .map(({ key, id }) => {
        const place = folder.placeInOrganisation(`conditions[${at}].${key}`);
        const detail = { thing: 'indicator', written: shown(id), nearest: nearest(id, [...ids.indicator]) } as const;
        return problem('error', 'unknown-id', place, detail);
      }),
  );
}

/** Ids that point at nothing: in what users say, in who answered, and in the conditions. */
export function unknownInVoice(context: Context, look: Look): Problem[] {
  const { folder, refused } = context;
  const { voice, groups, groupAnswers, steps, organisation } = folder;
  const axes = refused.has('organisation:groups')
    ? []
    : organisation.groups.map((axis) => ({ id: axis.id, parts: axis.groups }));
  const panels = refused.has('organisation:conditions')
    ? []
    : organisation.conditions.map((panel) => ({ id: panel.id, parts: panel.kind === 'steps' ? panel.steps : [] }));
  return [
    ...look(voice, 'unit', 'unit', (item) => item.unit),
    ...look(voice, 'indicator', 'indicator', (item) => item.indicator),
    ...look(voice, 'goal', 'goal', (item) => item.goal),
    ...look(voice, 'value', 'value', (item) => item.value),
    ...look(groups, 'axis', 'axis', (row) => row.axis),
    ...within(groups, 'group', 'group', (row) => [row.axis, row.group], axes),
    ...look(groupAnswers, 'question', 'indicator', (row) => row.question),
    ...look(groupAnswers, 'axis', 'axis', (row) => row.axis),
    ...within(groupAnswers, 'group', 'group', (row) => [row.axis, row.group], axes),
    ...look(steps, 'panel', 'panel', (row) => row.panel),
    ...look(steps, 'unit', 'unit', (row) => row.unit),
    ...within(steps, 'step', 'step', (row) => [row.panel, row.step], panels),
    ...inPanels(context),
  ];
}
