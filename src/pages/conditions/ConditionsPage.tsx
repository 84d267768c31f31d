import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';

export function ConditionsPage({ place }: { place: Extract<Place, { page: 'conditions' }> }) {
  const words = usePageWords();
  return (
    <PageHead title={words.nav.conditions}>
      {words.nav.conditions} {place.unit}
    </PageHead>
  );
}
