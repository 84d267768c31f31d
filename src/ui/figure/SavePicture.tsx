import { useState } from 'react';
import type { PictureKind, PictureTrouble } from '#ui/chart/picture.ts';
import { usePageWords } from '#ui/words.tsx';
import type { PictureTexts } from '#view/picture.view.ts';

/** What makes pictures is fetched when the first one is asked for. */
async function save(
  figure: Element | null,
  texts: PictureTexts,
  kind: PictureKind,
): Promise<PictureTrouble | 'failed'> {
  if (figure === null) return 'not-drawn';
  try {
    const { savePicture } = await import('#ui/chart/picture.ts');
    return await savePicture(figure, texts, kind);
  } catch {
    return 'failed';
  }
}

/** Two buttons for the chart of the figure they stand in. What goes wrong is said beside them. */
export function SavePicture({ texts }: { texts: () => PictureTexts }) {
  const words = usePageWords();
  const [trouble, setTrouble] = useState<PictureTrouble | 'failed'>(null);
  const button = (kind: PictureKind, said: string) => (
    <button
      type="button"
      onClick={(event) => {
        setTrouble(null);
        void save(event.currentTarget.closest('figure'), texts(), kind).then(setTrouble);
      }}
    >
      {said}
    </button>
  );
  return (
    <>
      {button('svg', words.chart.saveSvg)}
      {button('png', words.chart.savePng)}
      <p role="status">{trouble !== null && words.chart.trouble[trouble]}</p>
    </>
  );
}
