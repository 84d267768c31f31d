import { useRef, useState } from 'react';
import { useWay } from '#pages/frame/address.tsx';
import { FrameProvider } from '#pages/frame/setting.tsx';
import { MeetingStyle } from '#ui/meeting/MeetingStyle.tsx';
import { NotesStyle } from '#ui/meeting/notes/NotesStyle.tsx';
import { StageStyle } from '#ui/meeting/StageStyle.tsx';
import { PageWordsProvider } from '#ui/words.tsx';
import { type Place, writeAddress } from '#view/address.ts';
import { stepIn } from '#view/meeting/keys.ts';
import { readProgramme } from '#view/meeting/programme.ts';
import { HoldingPage } from './HoldingPage.tsx';
import { useNotes } from './notes/store.ts';
import { PreparePage } from './PreparePage.tsx';
import { Stage } from './Stage.tsx';
import type { Shown } from './shown.ts';

interface Props {
  readonly place: Extract<Place, { page: 'meeting' }>;
}

/** The meeting, from the programme to the last screen. All its styles come at once: later there may be no network. */
export function MeetingPage({ place }: Props) {
  return (
    <>
      <StageStyle />
      <MeetingStyle />
      <NotesStyle />
      <Meeting place={place} />
    </>
  );
}

/** The ways in and out of the stage. Going there is a step in the window's history, so that one press on Back leaves it. */
function useSteps(place: Props['place']) {
  const { address, replace } = useWay();
  const hasGone = useRef(false);
  const at = (step: string | null) => ({ ...address, place: { ...place, step } });
  return {
    begin: (step = '1') => {
      hasGone.current = true;
      window.location.hash = writeAddress(at(step));
    },
    go: (step: number) => replace(at(String(step))),
    back: () => {
      if (hasGone.current) window.history.back();
      else replace(at(null));
      hasGone.current = false;
    },
  };
}

function Meeting({ place }: Props) {
  const steps = useSteps(place);
  const { hasUnsaved } = useNotes();
  const [shown, setShown] = useState<Shown | null>(null);
  const [leaving, setLeaving] = useState<'asked' | 'decided' | null>(null);
  const [last, setLast] = useState(place.step ?? '1');
  if (place.step !== null && place.step !== last) setLast(place.step);
  // The address has left already: the stage stands until it is known what becomes of what has been written.
  const isLeft = shown !== null && place.step === null;
  const isOver = isLeft && (leaving === 'decided' || !hasUnsaved);
  if (isOver) {
    setShown(null);
    setLeaving(null);
  }
  if (shown === null) {
    if (place.step === null) return <PreparePage place={place} onStart={steps.begin} />;
    const programme = readProgramme(place.goals, place.without);
    return <HoldingPage programme={programme} onReady={setShown} onBack={steps.back} />;
  }
  const stay = () => {
    setLeaving(null);
    if (isLeft) steps.begin(last);
  };
  const leave = () => {
    setLeaving('decided');
    if (!isLeft) steps.back();
  };
  return (
    <FrameProvider frame={{ setting: shown.setting, organisation: shown.held.organisation }}>
      <PageWordsProvider words={shown.setting.words}>
        <Stage
          shown={shown}
          step={stepIn(last, shown.screens.length)}
          onStep={steps.go}
          onLeave={() => (hasUnsaved ? setLeaving('asked') : leave())}
          isAsked={isLeft || leaving === 'asked'}
          onStay={stay}
          onGone={leave}
        />
      </PageWordsProvider>
    </FrameProvider>
  );
}
