import { useState } from 'react';
import type { NoteKind } from '#domain/meeting/note.ts';
import { KeyTable } from '#ui/meeting/KeyTable.tsx';
import { MeetingScreen } from '#ui/meeting/MeetingScreen.tsx';
import { Covering } from '#ui/meeting/notes/covering.ts';
import { Modal } from '#ui/meeting/notes/Modal.tsx';
import { Presenter } from '#ui/meeting/Presenter.tsx';
import { PresenterWindow } from '#ui/meeting/PresenterWindow.tsx';
import { StageFrame } from '#ui/meeting/StageFrame.tsx';
import { type Became, notedLine } from '#view/meeting/noted.view.ts';
import { screenName } from '#view/meeting/screen-name.ts';
import { originMark } from '#view/setting.ts';
import { ForgetThisComputer } from './notes/ForgetThisComputer.tsx';
import { LeaveDialog } from './notes/LeaveDialog.tsx';
import { NoteDialog } from './notes/NoteDialog.tsx';
import { NotesToday } from './notes/NotesToday.tsx';
import { useAskBeforeLeaving, useNotes } from './notes/store.ts';
import type { Shown } from './shown.ts';
import { useKeys } from './use-keys.ts';
import { useLine } from './use-line.ts';
import { usePassed } from './use-passed.ts';
import { useStage } from './use-stage.ts';

interface Props {
  readonly shown: Shown;
  /** From 1. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Wants to leave the meeting. */
  readonly onLeave: () => void;
  /** Whether it is asked what to do with notes that are not saved. */
  readonly isAsked: boolean;
  readonly onStay: () => void;
  readonly onGone: () => void;
}

/** The meeting: one screen at a time, of what stands still. */
export function Stage(props: Props) {
  const { shown, step } = props;
  const { held, setting, screens } = shown;
  const { stage, product } = setting.words;
  useAskBeforeLeaving();
  const { open, isTable, isTimed, told, presenter, closePresenter, act, leave } = useStage(shown, props);
  const hear = useKeys(act);
  const line = useLine(shown);
  const [covered, setCovered] = useState<string | null>(null);
  const minutes = stage.passed.minutes(usePassed(isTimed || presenter !== null));
  const { all: notes } = useNotes();
  const screen = screens[step - 1];
  if (screen === undefined) return null;
  const mark = originMark(setting);
  const { name: whose, accent = null } = held.organisation;
  const name = screenName(screen);
  const view = {
    ...{ label: stage.stage(whose), top: screen.top, organisation: whose, mark, line, told, isTable, accent },
    ...{ step, all: screens.length, name, passed: isTimed ? minutes : null },
  };
  return (
    <Covering value={setCovered}>
      <title>{[mark, name, whose, product].filter((part) => part !== '').join(' – ')}</title>
      <StageFrame
        view={view}
        onAct={act}
        onLeave={leave}
        above={<Above {...props} open={open.is} onDone={open.close} />}
      >
        <MeetingScreen screen={screen} isTable={isTable}>
          <NotesToday setting={setting} names={held.names} />
          {screen.kind === 'close' && <ForgetThisComputer />}
        </MeetingScreen>
      </StageFrame>
      {presenter !== null && (
        <PresenterWindow into={presenter} onKey={hear} onClosed={closePresenter}>
          <Presenter
            mark={mark}
            where={stage.step(step, screens.length)}
            now={screen}
            next={screens[step] ?? null}
            passed={minutes}
            notes={notes}
            line={line}
            told={told}
            open={covered}
            onPrevious={() => act('previous')}
            onNext={() => act('next')}
          />
        </PresenterWindow>
      )}
    </Covering>
  );
}

interface AboveProps extends Props {
  readonly open: NoteKind | 'keys' | null;
  /** With what became of what was written, in words. */
  readonly onDone: (became?: string | null) => void;
}

/** What opens on top of the screen. */
function Above({ shown, step, isAsked, onStay, onGone, open, onDone }: AboveProps) {
  const { held, screens, setting } = shown;
  const { keys } = setting.words.stage;
  const { all } = useNotes();
  const screen = screens[step - 1];
  if (isAsked) return <LeaveDialog names={held.names} onStay={onStay} onLeave={onGone} />;
  if (open === null || screen === undefined) return null;
  if (open !== 'keys') {
    const done = (became: Became) => onDone(notedLine(open, became, all, setting));
    return <NoteDialog key={open} kind={open} about={screen.about} names={held.names} onDone={done} />;
  }
  return (
    <Modal title={keys.title} onClosed={() => onDone()}>
      {(close) => (
        <>
          <KeyTable />
          <p>{keys.text}</p>
          <button type="button" onClick={close}>
            {keys.close}
          </button>
        </>
      )}
    </Modal>
  );
}
