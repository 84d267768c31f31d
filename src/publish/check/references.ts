import { slug } from '#publish/build/slug.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { nearest } from '#publish/read/nearest.ts';
import { shown } from '#publish/read/shown.ts';
import type { Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import type { Thing } from './problems.plan.ts';

/** Where a thing is named. */
const HOME = {
  unit: 'units',
  goal: 'goals',
  indicator: 'indicators',
  area: 'units',
  bearing: 'organisation:core-task',
  value: 'organisation:value-base',
  practice: 'organisation:value-base',
  scale: 'organisation:scales',
  comparator: 'organisation:comparators',
} as const;

/** Whether the thing may have been there, in a row or under a key that was refused. */
function isRefused({ folder, refused }: Context, thing: Thing, id: string): boolean {
  const home = HOME[thing];
  if (!refused.has(home)) return false;
  const dropped = home === 'units' || home === 'goals' || home === 'indicators' ? folder.dropped?.[home] : 'all';
  return dropped === undefined || dropped === 'all' || thing === 'area' || dropped.has(id);
}

type Look = <Fields>(
  rows: readonly Row<Fields>[],
  field: keyof Fields & string,
  thing: Thing,
  ids: (fields: Fields) => string | readonly string[] | undefined,
) => Problem[];

/** Looks ids up; the nearest known one is searched for once for each that is unknown. */
function looker(context: Context): Look {
  const { ids } = context;
  const near = new Map<string, string | null>();
  const nearestOf = (thing: Thing, written: string): string | null => {
    const key = `${thing} ${written}`;
    if (!near.has(key)) near.set(key, nearest(written, [...ids[thing]]));
    return near.get(key) ?? null;
  };
  return (rows, field, thing, idsOf) => {
    const problems: Problem[] = [];
    const look = (row: (typeof rows)[number], id: string): void => {
      if (ids[thing].has(id) || isRefused(context, thing, id)) return;
      const detail = { thing, written: shown(id), nearest: nearestOf(thing, id) };
      problems.push(problem('error', 'unknown-id', row.place(field), detail));
    };
    for (const row of rows) {
      const id = idsOf(row.fields);
      if (typeof id === 'string') look(row, id);
      else for (const one of id ?? []) look(row, one);
    }
    return problems;
  };
}

function unknownWaves({ waves, refused }: Context, rows: readonly Row<{ readonly wave: string }>[]): Problem[] {
  if (refused.has('organisation:waves')) return [];
  return rows
    .filter(({ fields }) => !waves.has(fields.wave))
    .map((row) => problem('error', 'unknown-wave', row.place('wave'), { written: row.fields.wave, waves: [...waves] }));
}

function inPlans({ folder }: Context, look: Look): Problem[] {
  const { units, goals, indicators } = folder;
  return [
    ...look(units, 'parent', 'unit', (unit) => unit.parent),
    ...look(units, 'replacedBy', 'unit', (unit) => unit.replacedBy),
    ...look(goals, 'bearing', 'bearing', (goal) => goal.bearing),
    ...look(goals, 'parent', 'goal', (goal) => goal.parent),
    ...look(goals, 'unit', 'unit', (goal) => goal.unit),
    ...look(goals, 'indicators', 'indicator', (goal) => goal.indicators),
    ...look(goals, 'replaces', 'goal', (goal) => goal.replaces),
    ...look(goals, 'into', 'goal', (goal) => goal.into),
    ...look(indicators, 'scale', 'scale', (indicator) => indicator.scale),
    ...look(indicators, 'values', 'value', (indicator) => indicator.values),
    ...look(indicators, 'practices', 'practice', (indicator) => indicator.practices),
    ...look(indicators, 'comparator', 'comparator', (indicator) => indicator.comparator),
  ];
}

function inFigures({ folder }: Context, look: Look): Problem[] {
  const { answers, invited, measures, comparators } = folder;
  return [
    ...look(answers, 'unit', 'unit', (answer) => answer.unit),
    ...look(answers, 'question', 'indicator', (answer) => answer.question),
    ...look(invited, 'unit', 'unit', (row) => row.unit),
    ...look(measures, 'unit', 'unit', (measure) => measure.unit),
    ...look(measures, 'indicator', 'indicator', (measure) => measure.indicator),
    ...look(comparators, 'comparator', 'comparator', (row) => row.comparator),
    ...look(comparators, 'indicator', 'indicator', (row) => row.indicator),
  ];
}

function inTexts({ folder }: Context, look: Look): Problem[] {
  const about = (subject: string) => folder.texts.filter((row) => row.fields.about === subject);
  return [
    ...look(about('unit'), 'id', 'unit', (text) => text.id),
    ...look(about('goal'), 'id', 'goal', (text) => text.id),
    ...look(about('indicator'), 'id', 'indicator', (text) => text.id),
    ...look(about('area'), 'id', 'area', (text) => slug(text.id)),
  ];
}

/** Every id that points at nothing, with the known one that was probably meant. */
export function unknownIds(context: Context): Problem[] {
  const look = looker(context);
  const { answers, invited } = context.folder;
  return [
    ...inPlans(context, look),
    ...inFigures(context, look),
    ...inTexts(context, look),
    ...unknownWaves(context, answers),
    ...unknownWaves(context, invited),
  ];
}
