import { slug } from '#publish/build/slug.ts';
import { ASKS_SEVERAL } from '#publish/presets/all.ts';
import { presetWith } from '#publish/presets/known.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { isTotal } from '#publish/read/cells/id.ts';
import { nearest } from '#publish/read/nearest.ts';
import { shown } from '#publish/read/shown.ts';
import type { Row } from '#publish/rows.ts';
import type { Context } from './context.ts';
import { ANYWHERE, HOME, tableOf } from './homes.ts';
import type { Thing } from './problems.plan.ts';
import { unknownInDialogue } from './references.dialogue.ts';
import { unknownInVoice } from './references.voice.ts';
import { unknownWaves } from './waves.ts';

/** Whether the thing may have been there, in a row or under a key that was refused. */
function isRefused({ folder, refused }: Context, thing: Thing, id: string): boolean {
  const home = HOME[thing];
  // What a preset would have brought is not there when it could not be read.
  const isOfPreset = thing === 'scale' || (thing === 'indicator' && presetWith(id) !== undefined);
  if (isOfPreset && refused.has('organisation:sets')) return true;
  if (!refused.has(home)) return false;
  const table = tableOf(home);
  const dropped = table === undefined ? 'all' : folder.dropped?.[table];
  return dropped === undefined || dropped === 'all' || ANYWHERE.has(thing) || dropped.has(id);
}

export type Look = <Fields>(
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
      const preset = thing === 'indicator' ? presetWith(id) : undefined;
      if (preset !== undefined) {
        const detail = { written: shown(id), preset, asks: ASKS_SEVERAL.has(preset) };
        problems.push(problem('error', 'preset-not-chosen', row.place(field), detail));
        return;
      }
      const detail = { thing, written: shown(id), nearest: nearestOf(thing, id) };
      problems.push(
        thing === 'unit' && isTotal(id)
          ? problem('error', 'total-row', row.place(field), { written: shown(id) })
          : problem('error', 'unknown-id', row.place(field), detail),
      );
    };
    for (const row of rows) {
      const id = idsOf(row.fields);
      if (typeof id === 'string') look(row, id);
      else for (const one of id ?? []) look(row, one);
    }
    return problems;
  };
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
    ...look(indicators, 'set', 'set', (indicator) => indicator.set),
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
    ...look(invited, 'set', 'set', (row) => row.set),
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
    ...look(about('voice'), 'id', 'voice', (text) => text.id),
  ];
}

/** Every id that points at nothing, with the known one that was probably meant. */
export function unknownIds(context: Context): Problem[] {
  const look = looker(context);
  return [
    ...inPlans(context, look),
    ...inFigures(context, look),
    ...inTexts(context, look),
    ...unknownInVoice(context, look),
    ...unknownInDialogue(context, look),
    ...unknownWaves(context),
  ];
}
