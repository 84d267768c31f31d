import { useRef } from 'react';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { DueList } from '#ui/voice/DueList.tsx';
import { VoiceCounts } from '#ui/voice/VoiceCounts.tsx';
import { VoiceList } from '#ui/voice/VoiceList.tsx';
import { VoicePeriods } from '#ui/voice/VoicePeriods.tsx';
import { VoiceUnits } from '#ui/voice/VoiceUnits.tsx';
import { linkTo } from '#view/link.ts';
import type { VoiceView } from '#view/voice.view.ts';

interface Props {
  readonly view: VoiceView;
  /** What is chosen, as one name: another choice begins its list anew. */
  readonly chosen: string;
  readonly clear: () => void;
}

/** The answer first, then what waits to be told, then how it has gone, then everything. */
export function VoiceParts({ view, chosen, clear }: Props) {
  const { voice } = usePageFrame().setting.words;
  const { answer, due, periods, choices } = view;
  if (answer === null && !choices.isChosen) return <Notice>{voice.list.none}</Notice>;
  return (
    <>
      {answer !== null && <Answer answer={answer} about={view.about} />}
      {due !== null && (
        <section>
          <h2>{voice.due.title}</h2>
          <DueList due={due} />
        </section>
      )}
      {periods !== null && <Periods periods={periods} units={view.units} />}
      <Everything view={view} chosen={chosen} clear={clear} />
    </>
  );
}

function Answer({ answer, about }: { answer: NonNullable<VoiceView['answer']>; about: VoiceView['about'] }) {
  return (
    <>
      {about.length > 0 && <p className="voice-about">{about.join('. ')}</p>}
      <p className="voice-answer">{answer.sentence}</p>
      <VoiceCounts counts={answer.counts} />
      {answer.answering !== '' && <p>{answer.answering}</p>}
    </>
  );
}

function Periods({ periods, units }: { periods: NonNullable<VoiceView['periods']>; units: VoiceView['units'] }) {
  const { voice, goal } = usePageFrame().setting.words;
  return (
    <section>
      <h2>{voice.periods.title}</h2>
      <p className="small">{voice.periods.text}</p>
      <VoicePeriods view={periods} />
      <p className="small">
        {periods.young} {voice.periods.daysText}
      </p>
      {units !== null && (
        <More summary={goal.units}>
          <VoiceUnits view={units} />
        </More>
      )}
    </section>
  );
}

function Everything({ view, chosen, clear }: Props) {
  const { setting } = usePageFrame();
  const { voice } = setting.words;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {view.title}
      </h2>
      {view.chosen.state === 'due' && <p className="small">{voice.due.text}</p>}
      <p className="voice-found">
        <span role="status">{view.found}</span>
        {view.choices.isChosen && (
          <button
            type="button"
            onClick={() => {
              clear();
              // The button goes away; the focus must not go with it.
              heading.current?.focus();
            }}
          >
            {voice.filter.clear}
          </button>
        )}
      </p>
      {view.all === 0 && <Notice>{voice.list.noneChosen}</Notice>}
      <VoiceList key={chosen} all={view.all} items={view.items} />
      <TakeAlong picture={null} file={view.file} link={(hash) => linkTo(hash, setting.origin.release.id)} />
    </section>
  );
}
