import type { QueryClient } from '@tanstack/react-query';
import type { Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { organisationQuery } from '#query/consistent.ts';
import {
  conditionsQuery,
  dialogueQuery,
  setsQuery,
  unitSetsQuery,
  vocabularyQuery,
  voiceQuery,
} from '#query/further.ts';
import { goalsQuery, indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import type { Held } from '#view/meeting/held.ts';
import { type NameIndex, nameIndex } from '#view/name-index.ts';

/** Everything by name, of what has been fetched; null where the units, goals or indicators have not. */
export function namesIn(client: QueryClient): NameIndex | null {
  const units = client.getQueryData(unitsQuery().queryKey);
  const goals = client.getQueryData(goalsQuery().queryKey);
  const front = client.getQueryData(indicatorsQuery().queryKey);
  if (units === undefined || goals === undefined || front === undefined) return null;
  const beside = client.getQueryData(setsQuery().queryKey);
  const vocabulary = client.getQueryData(vocabularyQuery().queryKey);
  return nameIndex({
    tree: units.tree,
    goals,
    values: vocabulary?.valueBase?.values ?? [],
    front,
    beside: beside?.indicators ?? [],
    sets: beside?.sets ?? [],
  });
}

/** What has been fetched of a unit's figures: what goals are read by, and what stands beside; undefined for what has not. */
interface Fetched {
  readonly front: readonly Column[] | undefined;
  readonly beside: readonly Column[] | undefined;
}

const fetchedIn = (client: QueryClient, units: readonly UnitId[]): ReadonlyMap<UnitId, Fetched> =>
  new Map(
    units.map((unit) => {
      const front = client.getQueryData(unitSeriesQuery(unit).queryKey)?.columns;
      return [unit, { front, beside: client.getQueryData(unitSetsQuery(unit).queryKey) }];
    }),
  );

/**
 * What a meeting shows, taken out of the client once: what happens in the client afterwards does not reach it.
 *
 * Missing: null where too little has been fetched to hold a meeting.
 */
export function heldIn(client: QueryClient): Held | null {
  const names = namesIn(client);
  const goals = client.getQueryData(goalsQuery().queryKey);
  const first = client.getQueryData(organisationQuery().queryKey);
  if (names === null || goals === undefined || first === undefined) return null;
  const fetched = fetchedIn(
    client,
    names.tree.units.map(({ id }) => id),
  );
  return {
    organisation: first.thing,
    goals,
    names,
    columnsOf: (unit) => [...(fetched.get(unit)?.front ?? []), ...(fetched.get(unit)?.beside ?? [])],
    isFetched: (unit, indicator) => fetched.get(unit)?.[names.isFront(indicator) ? 'front' : 'beside'] !== undefined,
    panels: client.getQueryData(conditionsQuery().queryKey) ?? [],
    voice: client.getQueryData(voiceQuery().queryKey) ?? null,
    record: client.getQueryData(dialogueQuery().queryKey) ?? null,
  };
}
