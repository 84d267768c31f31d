import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { PaperWords } from '#ui/appendix/PaperWords.tsx';
import type { UnitSaysView } from '#view/unit-words.view.ts';

/** The units that had the floor under no goal: what they say is read on paper too. */
export function RestOfWords({ words }: { words: readonly UnitSaysView[] }) {
  const { setting } = usePageFrame();
  if (words.length === 0) return null;
  return (
    <section className="sheet rest">
      <h2>{setting.words.appendix.restOfWords}</h2>
      <PaperWords label={setting.words.backing.unitsSay} words={words} note={null} />
    </section>
  );
}
