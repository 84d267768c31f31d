import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { Choose } from '#ui/layout/Choose.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import type { DialogueView } from '#view/dialogue.view.ts';
import { linkTo } from '#view/link.ts';

interface Props {
  readonly view: DialogueView['questions'];
  readonly choose: (status: string) => void;
}

/** Every question that has been asked, with its answer where it has one. */
export function Questions({ view, choose }: Props) {
  const { setting } = usePageFrame();
  const { all } = setting.words.dialogue;
  return (
    <section>
      <h2>{all.title}</h2>
      {view.asked === 0 && <Notice>{all.none}</Notice>}
      {view.asked > 0 && (
        <>
          <p className="small">{all.text}</p>
          {view.choices.length > 0 && (
            <Choose label={all.state} chosen={view.chosen} choices={view.choices} onChoice={choose}>
              <span className="small" role="status">
                {view.found}
              </span>
            </Choose>
          )}
          {view.all === 0 && <Notice>{all.noneChosen}</Notice>}
          <RecordList key={view.chosen} list={view} />
          <TakeAlong picture={null} file={view.file} link={(hash) => linkTo(hash, setting.origin.release.id)} />
        </>
      )}
    </section>
  );
}
