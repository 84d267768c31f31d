import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { setsQuery, vocabularyQuery, voiceQuery } from '#query/further.ts';
import { goalsQuery, indicatorsQuery, unitsQuery } from '#query/queries.ts';
import { nameIndex } from '#view/name-index.ts';

/** What was said, and all that it may point at, by name. */
export function useVoice() {
  usePrefetchQuery(unitsQuery());
  usePrefetchQuery(goalsQuery());
  usePrefetchQuery(vocabularyQuery());
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(setsQuery());
  const { data: voice } = useSuspenseQuery(voiceQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery());
  const { data: front } = useSuspenseQuery(indicatorsQuery());
  const { data: beside } = useSuspenseQuery(setsQuery());
  const names = useMemo(
    () =>
      nameIndex({
        tree: units.tree,
        goals,
        values: vocabulary.valueBase?.values ?? [],
        front,
        beside: beside.indicators,
        sets: beside.sets,
      }),
    [units, goals, vocabulary, front, beside],
  );
  return { voice, names };
}
