import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dialogueQuery, setsQuery } from '#query/further.ts';
import { goalsQuery, indicatorsQuery, unitsQuery } from '#query/queries.ts';
import { nameIndex } from '#view/name-index.ts';

/** What was tried, stopped, not known and put right, and all that it may point at, by name. */
export function useRecord() {
  usePrefetchQuery(unitsQuery());
  usePrefetchQuery(goalsQuery());
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(setsQuery());
  const { data: record } = useSuspenseQuery(dialogueQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: front } = useSuspenseQuery(indicatorsQuery());
  const { data: beside } = useSuspenseQuery(setsQuery());
  const names = useMemo(
    () => nameIndex({ tree: units.tree, goals, values: [], front, beside: beside.indicators, sets: beside.sets }),
    [units, goals, front, beside],
  );
  return { record, names };
}
