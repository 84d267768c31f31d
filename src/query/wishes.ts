import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Goal } from '#domain/goals/goal.ts';
import type { ComparatorId, IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import type { UnitTree } from '#domain/units/tree.ts';
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
import { organisationQuery } from './together.ts';

/** What a meeting is not held without. */
export const CORE = ['organisation', 'units', 'goals', 'indicators'] as const;

const COMMON = [...CORE, 'sets', 'vocabulary', 'waves', 'voice', 'dialogue', 'plan', 'conditions', 'equality'] as const;

export type WishKind = (typeof COMMON)[number] | 'releases' | 'unit' | 'series' | 'comparator';

/** One thing to have before the meeting begins. */
export interface Wish {
  readonly kind: WishKind;
  /** Which unit, indicator or comparator; null where there is only one of the kind. */
  readonly id: string | null;
  /** Throws: what asking fails with. */
  readonly ask: (client: QueryClient) => Promise<unknown>;
}

const wish = <Thing, Key extends QueryKey>(
  kind: WishKind,
  id: string | null,
  options: FetchQueryOptions<Thing, Error, Thing, Key> & { readonly queryKey: Key },
): Wish => ({ kind, id, ask: (client) => askOnce(client, options) });

/** What every meeting needs, whatever it is about. */
export const commonWishes = (): Wish[] => [
  wish('organisation', null, organisationQuery()),
  wish('units', null, unitsQuery()),
  wish('goals', null, goalsQuery()),
  wish('indicators', null, indicatorsQuery()),
  wish('sets', null, setsQuery()),
  wish('vocabulary', null, vocabularyQuery()),
  wish('waves', null, wavesQuery()),
  wish('voice', null, voiceQuery()),
  wish('dialogue', null, dialogueQuery()),
  wish('plan', null, planQuery()),
  wish('conditions', null, conditionsQuery()),
  wish('equality', null, equalityQuery()),
];

/** What is asked in a unit, and what stands beside it. */
const ofUnit = (unit: UnitId): Wish[] => [
  wish('unit', unit, unitSeriesQuery(unit)),
  wish('unit', unit, unitSetsQuery(unit)),
];

/** What the wishes of a town are drawn from. */
export interface Known {
  readonly tree: UnitTree;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
}

const activeIn = (goals: readonly Goal[]): Goal[] => goals.filter(({ status }) => status === 'active');

/** The units whose figures the screens show: the whole, those that goals are read by, and those on the programme. */
function unitsShown(programme: readonly UnitId[], { tree, goals }: Known): UnitId[] {
  const all = [tree.root.id, ...unitsOf(activeIn(goals)), ...programme];
  return [...new Set(all)].filter((unit) => tree.unit(unit) !== undefined);
}

/** What the screens of this meeting show. */
export const shownWishes = (programme: readonly UnitId[], known: Known): Wish[] =>
  unitsShown(programme, known).flatMap(ofUnit);

/** Units. In a larger town the first of them are held, and those that the meeting is about. */
const MOST_UNITS = 100;

/** What lets any other page be opened in the meeting: every goal's figure in every unit, each other unit, what they are held against. */
export function furtherWishes(programme: readonly UnitId[], known: Known): Wish[] {
  const shown = new Set(unitsShown(programme, known));
  const others = known.tree.units.map(({ id }) => id).filter((id) => !shown.has(id));
  const asked = [...new Set(activeIn(known.goals).flatMap(({ indicators }) => indicators))];
  const comparators = new Set(known.indicators.flatMap(({ comparator }) => comparator ?? []));
  return [
    ...asked.map((id: IndicatorId) => wish('series', id, seriesQuery(id))),
    ...[...comparators].map((id: ComparatorId) => wish('comparator', id, comparatorQuery(id))),
    ...others.slice(0, MOST_UNITS).flatMap(ofUnit),
    wish('releases', null, releasesQuery()),
    ...[...shown].map((unit) => wish('unit', unit, earlierUnitQuery(unit))),
  ];
}
