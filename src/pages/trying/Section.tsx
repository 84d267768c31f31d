import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import { linkTo } from '#view/link.ts';
import type { SectionView } from '#view/trying-sections.view.ts';

/** A list under a heading of its own: what was stopped, what nobody knows yet, or what was put right. */
export function Section({ view }: { view: SectionView }) {
  const { setting } = usePageFrame();
  return (
    <section>
      <h2>{view.title}</h2>
      {view.sentence !== '' && <p className={view.all === 0 ? 'small' : 'section-answer'}>{view.sentence}</p>}
      {view.all > 0 && (
        <>
          <p className="small">{view.text}</p>
          <RecordList list={view} />
          <TakeAlong picture={null} file={view.file} link={(hash) => linkTo(hash, setting.origin.release.id)} />
        </>
      )}
    </section>
  );
}
