import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';

export function VoicePage({ place }: { place: Extract<Place, { page: 'voice' }> }) {
  const words = usePageWords();
  return (
    <PageHead title={words.nav.survey}>
      {words.nav.survey} {place.unit}
    </PageHead>
  );
}
