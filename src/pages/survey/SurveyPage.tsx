import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Place } from '#view/address.ts';

export function SurveyPage({ place }: { place: Extract<Place, { page: 'survey' }> }) {
  const words = usePageWords();
  return (
    <PageHead title={words.nav.survey}>
      {words.nav.survey} {place.unit}
    </PageHead>
  );
}
