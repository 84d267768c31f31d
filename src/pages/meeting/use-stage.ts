import { useState } from 'react';
import type { NoteKind } from '#domain/meeting/note.ts';
import { openPresenter } from '#ui/meeting/PresenterWindow.tsx';
import { type Act, stepAfter } from '#view/meeting/keys.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { originMark } from '#view/setting.ts';
import type { Words } from '#words/sv.ts';
import { turnFullscreen } from './fullscreen.ts';
import type { Shown } from './shown.ts';

/** What stands open on top of the screen. */
type Open = NoteKind | 'keys' | null;

interface Going {
  readonly step: number;
  /** Whether it is asked what to do with notes that are not saved. */
  readonly isAsked: boolean;
  readonly onStep: (step: number) => void;
  readonly onLeave: () => void;
}

/** What is opened on a screen by the screen itself stands on top of it too. */
const isCovered = (): boolean => document.querySelector('dialog dialog[open]') !== null;

/** The table in place of the picture, until another screen is shown. */
function useTable(screen: Screen | undefined, { stage }: Pick<Words, 'stage'>, tell: (told: string) => void) {
  const [isTable, setTable] = useState(false);
  const turn = () => {
    if (screen?.kind !== 'figure' || screen.table === null) return tell(stage.noTable);
    setTable(!isTable);
    tell(isTable ? stage.table.away : stage.table.shown);
  };
  return { isTable, turn, putAway: () => setTable(false) };
}

/** What the presenter has done with the stage, and all that can be done with it: nothing, while something stands on top. */
export function useStage({ screens, setting }: Shown, { step, isAsked, onStep, onLeave }: Going) {
  const { stage } = setting.words;
  const [open, setOpen] = useState<Open>(null);
  const [isTimed, setTimed] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const table = useTable(screens[step - 1], setting.words, setTold);
  const [presenter, setPresenter] = useState<Window | null>(null);
  const go = (way: 'next' | 'previous' | 'first' | 'last') => {
    const to = stepAfter(way, step, screens.length);
    if (to === step) return;
    table.putAway();
    onStep(to);
  };
  const turnScreen = async () => {
    if (!(await turnFullscreen())) setTold(stage.noFullscreen);
  };
  const present = () => {
    if (presenter?.closed === false) return presenter.focus();
    const opened = openPresenter(
      [originMark(setting), stage.presenter.title].filter((part) => part !== '').join(' – '),
    );
    if (opened === null) setTold(stage.noWindow);
    else setPresenter(opened);
  };
  const acts: Record<Act, () => void> = {
    ...{ next: () => go('next'), previous: () => go('previous') },
    ...{ first: () => go('first'), last: () => go('last') },
    table: table.turn,
    question: () => setOpen('question'),
    decision: () => setOpen('decision'),
    keys: () => setOpen('keys'),
    fullscreen: () => void turnScreen(),
    clock: () => setTimed(!isTimed),
    presenter: present,
    leave: () => (document.fullscreenElement === null ? onLeave() : void turnScreen()),
  };
  const guarded = (what: () => void) => {
    if (open !== null || isAsked || isCovered()) return;
    setTold(null);
    what();
  };
  const act = (asked: Act) => guarded(acts[asked]);
  const leave = () => guarded(onLeave);
  const closePresenter = () => setPresenter(null);
  const close = (became: string | null = null) => {
    setOpen(null);
    setTold(became);
  };
  return { open: { is: open, close }, isTable: table.isTable, isTimed, told, presenter, closePresenter, act, leave };
}
