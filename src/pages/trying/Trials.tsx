import { type RefObject, useEffect, useRef } from 'react';
import type { UnitId } from '#domain/kernel/ids.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { PhaseSteps } from '#ui/trying/PhaseSteps.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import { linkTo } from '#view/link.ts';
import type { PhaseView, TrialsView } from '#view/trials.view.ts';

interface Props {
  readonly view: TrialsView;
  /** Another unit begins its lists anew. */
  readonly unit: UnitId;
  readonly clear: () => void;
}

/** What has been tried: in one sentence, by how it went, and step by step. */
export function Trials({ view, unit, clear }: Props) {
  const { setting } = usePageFrame();
  const { trying } = setting.words;
  const sentence = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isGoing = useRef(false);
  useEffect(() => {
    // Who asked for all of one step is taken to it: the link that was pressed is gone.
    if (isGoing.current && view.isChosen) heading.current?.focus();
    isGoing.current = false;
  }, [view.isChosen]);
  return (
    <>
      <p className="voice-answer" ref={sentence} tabIndex={-1}>
        {view.sentence}
      </p>
      <ul className="trial-counts">
        {view.counts.map(({ key, count, label }) => (
          <li key={key}>
            {label} <b>{count}</b>
          </li>
        ))}
      </ul>
      <PhaseSteps steps={view.steps} />
      <p className={view.isChosen ? 'voice-found' : 'unseen'}>
        <span role="status">{view.found}</span>
        {view.isChosen && (
          <button
            type="button"
            onClick={() => {
              clear();
              // The button goes away; the focus must not go with it.
              sentence.current?.focus();
            }}
          >
            {trying.clear}
          </button>
        )}
      </p>
      {view.phases.map((phase) => (
        <Phase
          key={`${phase.key} ${phase.first === null} ${unit}`}
          view={phase}
          heading={heading}
          onAll={() => {
            isGoing.current = true;
          }}
        />
      ))}
      {view.phases.length > 0 && (
        <TakeAlong picture={null} file={view.file} link={(hash) => linkTo(hash, setting.origin.release.id)} />
      )}
    </>
  );
}

interface PhaseProps {
  readonly view: PhaseView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAll: () => void;
}

function Phase({ view, heading, onAll }: PhaseProps) {
  const { trying } = usePageFrame().setting.words;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {view.name}
      </h2>
      {view.all === 0 && <Notice>{trying.noneChosen}</Notice>}
      <RecordList list={view} {...(view.first === null ? {} : { first: view.first.count })} />
      {view.first !== null && (
        <p>
          <a href={view.first.href} onClick={onAll}>
            {view.first.label}
          </a>
        </p>
      )}
    </section>
  );
}
