import type { QueryClient } from '@tanstack/react-query';
import type { Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import {
  conditionsQuery,
  dialogueQuery,
  setsQuery,
  unitSetsQuery,
  vocabularyQuery,
  voiceQuery,
} from '#query/further.ts';
import { goalsQuery, indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import { organisationQuery } from '#query/together.ts';
import type { Held } from '#view/meeting/held.ts';
import { type VoiceNames, voiceNames } from '#view/voice-names.ts';

/** Everything by name, of what has been fetched; null where the units, goals or indicators have not. */
export function namesIn(client: QueryClient): VoiceNames | null {
  const units = client.getQueryData(unitsQuery().queryKey);
  const goals = client.getQueryData(goalsQuery().queryKey);
  const front = client.getQueryData(indicatorsQuery().queryKey);
  if (units === undefined || goals === undefined || front === undefined) return null;
  const beside = client.getQueryData(setsQuery().queryKey);
  const vocabulary = client.getQueryData(vocabularyQuery().queryKey);
  return voiceNames({
    tree: units.tree,
    goals,
    values: vocabulary?.valueBase?.values ?? [],
    front,
    beside: beside?.indicators ?? [],
    sets: beside?.sets ?? [],
  });
}

/** The columns of every unit that has been fetched. */
function columnsIn(client: QueryClient, units: readonly UnitId[]): ReadonlyMap<UnitId, readonly Column[]> {
  const columnsOf = (unit: UnitId): readonly Column[] => [
    ...(client.getQueryData(unitSeriesQuery(unit).queryKey)?.columns ?? []),
    ...(client.getQueryData(unitSetsQuery(unit).queryKey) ?? []),
  ];
  return new Map(units.map((unit) => [unit, columnsOf(unit)]));
}

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
  const columns = columnsIn(
    client,
    names.tree.units.map(({ id }) => id),
  );
  return {
    organisation: first.thing,
    goals,
    names,
    columnsOf: (unit) => columns.get(unit) ?? [],
    panels: client.getQueryData(conditionsQuery().queryKey) ?? [],
    voice: client.getQueryData(voiceQuery().queryKey) ?? null,
    record: client.getQueryData(dialogueQuery().queryKey) ?? null,
  };
}
