import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import type { ListView } from '#view/dialogue.view.ts';
import { linkTo } from '#view/link.ts';

/** Every decision, where it stands, and what the figure says now that it was to move. */
export function Decided({ view }: { view: ListView }) {
  const { setting } = usePageFrame();
  const { decisions } = setting.words.dialogue;
  return (
    <section>
      <h2>{decisions.title}</h2>
      {view.all === 0 && <Notice>{decisions.none}</Notice>}
      {view.all > 0 && (
        <>
          <RecordList list={view} />
          <TakeAlong picture={null} file={view.file} link={(hash) => linkTo(hash, setting.origin.release.id)} />
        </>
      )}
    </section>
  );
}
