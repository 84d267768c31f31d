import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';

export function TrustPage({ place }: { place: Extract<Place, { page: 'trust' }> }) {
  const words = usePageWords();
  return (
    <PageHead title={words.nav.survey}>
      {words.nav.survey} {place.unit}
    </PageHead>
  );
}
