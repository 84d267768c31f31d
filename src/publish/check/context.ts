import { type Calendars, calendarsOf } from '#publish/build/calendars.ts';
import { slug } from '#publish/build/slug.ts';
import { type SetPlan, setsOf } from '#publish/presets/sets.ts';
import type { Folder, GoalFields, IndicatorFields, Row, TableName, UnitFields } from '#publish/rows.ts';
import type { Thing } from './problems.plan.ts';

/**
 * What reading has refused something of: tables, and keys of organisation.yaml such as 'organisation:scales'.
 * Nothing is called unknown or forgotten because of them: that fault has been told already.
 */
export type Refused = ReadonlySet<TableName | `organisation:${string}`>;

/** The folder, and the ways to look things up in it. */
export interface Context {
  readonly folder: Folder;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly refused: Refused;
  /** The first row of each id. */
  readonly units: ReadonlyMap<string, Row<UnitFields>>;
  readonly goals: ReadonlyMap<string, Row<GoalFields>>;
  readonly indicators: ReadonlyMap<string, Row<IndicatorFields>>;
  readonly waves: ReadonlySet<string>;
  readonly sets: readonly SetPlan[];
  readonly calendars: Calendars;
  readonly ids: Readonly<Record<Thing, ReadonlySet<string>>>;
}

const firstById = <Fields extends { readonly id: string }>(rows: readonly Row<Fields>[]) => {
  const found = new Map<string, Row<Fields>>();
  for (const row of rows) if (!found.has(row.fields.id)) found.set(row.fields.id, row);
  return found;
};

const idsOf = (things: readonly { readonly id: string }[]): Set<string> => new Set(things.map((thing) => thing.id));

const areasOf = (units: readonly Row<UnitFields>[]): Set<string> =>
  new Set(units.flatMap(({ fields }) => (fields.area === undefined ? [] : [slug(fields.area)])));

const idsIn = (rows: readonly Row<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(rows.map(({ fields }) => fields.id));

const recordIds = (folder: Folder) => ({
  question: idsIn(folder.questions),
  decision: idsIn(folder.decisions),
  test: idsIn(folder.trials),
  stopped: idsIn(folder.stopped),
  unknown: idsIn(folder.unknowns),
  correction: idsIn(folder.corrections),
  plan: new Set(folder.plan.map(({ fields }) => fields.goal)),
});

export function contextOf(folder: Folder, today: string, refused: Refused): Context {
  const { organisation } = folder;
  const units = firstById(folder.units);
  const goals = firstById(folder.goals);
  const indicators = firstById(folder.indicators);
  const values = organisation.valueBase?.values ?? [];
  const sets = setsOf(organisation);
  const ids = {
    unit: new Set(units.keys()),
    goal: new Set(goals.keys()),
    indicator: new Set(indicators.keys()),
    bearing: idsOf(organisation.coreTask?.bearings ?? []),
    value: idsOf(values),
    practice: idsOf(values.flatMap((value) => value.practices)),
    scale: new Set(organisation.scales.keys()),
    comparator: idsOf(organisation.comparators),
    area: areasOf(folder.units),
    set: idsOf(sets),
    voice: idsIn(folder.voice),
    ...recordIds(folder),
    axis: idsOf(organisation.groups),
    group: idsOf(organisation.groups.flatMap(({ groups }) => groups)),
    panel: idsOf(organisation.conditions),
    step: idsOf(organisation.conditions.flatMap((panel) => (panel.kind === 'steps' ? panel.steps : []))),
  };
  const waves = new Set(organisation.waves.map((wave) => wave.period));
  return { folder, today, refused, units, goals, indicators, waves, sets, calendars: calendarsOf(folder), ids };
}
