import { useSuspenseQueries } from '@tanstack/react-query';
import { indicatorsQuery, unitSeriesQuery } from '#query/queries.ts';
import { useFrame } from './setting.tsx';

/** Every figure of the whole organisation, with the name it goes by. */
export function useWholeOrganisation() {
  const { root } = useFrame().organisation;
  const [{ data: whole }, { data: indicators }] = useSuspenseQueries({
    queries: [unitSeriesQuery(root), indicatorsQuery()],
  });
  return { root: { id: root, name: whole.name }, columns: whole.columns, indicators };
}
