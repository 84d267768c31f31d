import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';

/** Every figure of the whole organisation, with the name it goes by. */
export function useWholeOrganisation() {
  const { data: units } = useSuspenseQuery(unitsQuery());
  const [{ data: columns }, { data: indicators }] = useSuspenseQueries({
    queries: [unitSeriesQuery(units.tree.root.id), indicatorsQuery()],
  });
  return { root: units.tree.root, columns, indicators };
}
