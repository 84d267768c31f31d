import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { useFrame } from './setting.tsx';

/** Every figure of the whole organisation, with the name it goes by. */
export function useWholeOrganisation() {
  const { root } = useFrame().organisation;
  usePrefetchQuery(indicatorsQuery());
  const { data: whole } = useSuspenseQuery(unitSeriesQuery(root));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  return { root: { id: root, name: whole.name }, columns: whole.columns, indicators };
}
