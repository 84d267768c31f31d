import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { ComparatorId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { organisationQuery } from './consistent.ts';
import { releasesQuery } from './earlier.ts';
import { earlierUnitQuery } from './earlier-unit.ts';
import { askOnce } from './failed.ts';
import {
  comparatorQuery,
  conditionsQuery,
  dialogueQuery,
  equalityQuery,
  planQuery,
  seriesQuery,
  setsQuery,
  unitSetsQuery,
  vocabularyQuery,
  voiceQuery,
  wavesQuery,
} from './further.ts';
import { goalsQuery, indicatorsQuery, unitSeriesQuery, unitsOf, unitsQuery } from './queries.ts';
import { OPTIONAL, type REQUIRED } from './resources.ts';

export type PrefetchKind =
  | (typeof REQUIRED)[number]
  | (typeof OPTIONAL)[number]
  | 'releases'
  | 'unit'
  | 'series'
  | 'comparator';

/** One thing to have before the meeting begins. */
export interface PrefetchTask {
  readonly kind: PrefetchKind;
  /** Which unit, indicator or comparator; null where there is only one of the kind. */
  readonly id: string | null;
  /** Whether there may be no such thing. What the release itself lists is there, or its files did not all come along. */
  readonly isOptional: boolean;
  /** Throws: what asking fails with. */
  readonly ask: (client: QueryClient) => Promise<unknown>;
}

const task = <Thing, Key extends QueryKey>(
  kind: PrefetchKind,
  id: string | null,
  options: FetchQueryOptions<Thing, Error, Thing, Key> & { readonly queryKey: Key },
  isOptional = (OPTIONAL as readonly string[]).includes(kind),
): PrefetchTask => ({ kind, id, isOptional, ask: (client) => askOnce(client, options) });

/** What every meeting needs, whatever it is about. */
export const commonTasks = (): PrefetchTask[] => [
  task('organisation', null, organisationQuery()),
  task('units', null, unitsQuery()),
  task('goals', null, goalsQuery()),
  task('indicators', null, indicatorsQuery()),
  task('sets', null, setsQuery()),
  task('vocabulary', null, vocabularyQuery()),
  task('waves', null, wavesQuery()),
  task('voice', null, voiceQuery()),
  task('dialogue', null, dialogueQuery()),
  task('plan', null, planQuery()),
  task('conditions', null, conditionsQuery()),
  task('equality', null, equalityQuery()),
];

/** What is asked in a unit, and what stands beside it where there is anything beside. */
const ofUnit = (unit: UnitId, { hasSets }: Known): PrefetchTask[] => [
  task('unit', unit, unitSeriesQuery(unit)),
  ...(hasSets ? [task('unit', unit, unitSetsQuery(unit))] : []),
];

/** What the lists of a town say there is. */
export interface Known {
  readonly tree: UnitTree;
  readonly goals: readonly Goal[];
  /** Those that goals are read by, and those beside. */
  readonly indicators: readonly Indicator[];
  /** Whether anything is asked or measured beside what goals are read by; false too where that list did not come. */
  readonly hasSets: boolean;
}

const activeIn = (goals: readonly Goal[]): Goal[] => goals.filter(({ status }) => status === 'active');

/** The units whose figures the screens show: the whole, those that goals are read by, and those on the programme. */
function unitsShown(programme: readonly UnitId[], { tree, goals }: Known): UnitId[] {
  const all = [tree.root.id, ...unitsOf(activeIn(goals)), ...programme];
  return [...new Set(all)].filter((unit) => tree.unit(unit) !== undefined);
}

/** What the screens of this meeting show. */
export const shownTasks = (programme: readonly UnitId[], known: Known): PrefetchTask[] =>
  unitsShown(programme, known).flatMap((unit) => ofUnit(unit, known));

/** Units. In a larger town the first of them are held, and those that the meeting is about. */
const MOST_UNITS = 100;

/** What lets any other page be opened in the meeting: every goal's figure in every unit, each other unit, what they are held against. */
export function furtherTasks(programme: readonly UnitId[], known: Known): PrefetchTask[] {
  const shown = new Set(unitsShown(programme, known));
  const others = known.tree.units.map(({ id }) => id).filter((id) => !shown.has(id));
  const asked = [...new Set(activeIn(known.goals).flatMap(({ indicators }) => indicators))];
  const comparators = new Set(known.indicators.flatMap(({ comparator }) => comparator ?? []));
  return [
    ...asked.map((id: IndicatorId) => task('series', id, seriesQuery(id))),
    ...[...comparators].map((id: ComparatorId) => task('comparator', id, comparatorQuery(id))),
    ...others.slice(0, MOST_UNITS).flatMap((unit) => ofUnit(unit, known)),
    task('releases', null, releasesQuery(), true),
    // A unit need not have been there in the release before.
    ...[...shown].map((unit) => task('unit', unit, earlierUnitQuery(unit), true)),
  ];
}
