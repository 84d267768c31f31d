import { useState } from 'react';
import { openPresenter } from '#ui/meeting/PresenterWindow.tsx';
import { type Act, stepAfter } from '#view/meeting/keys.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { originMark } from '#view/setting.ts';
import { turnFullscreen } from './fullscreen.ts';
import type { Shown } from './shown.ts';

/** What stands open on top of the screen. */
type Open = 'question' | 'decision' | 'keys' | null;

interface Going {
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onLeave: () => void;
}

const hasTable = (screen: Screen | undefined): boolean => screen?.kind === 'figure' && screen.table !== null;

/** What the presenter has done with the stage, and all that can be done with it. */
export function useStage({ screens, setting }: Shown, { step, onStep, onLeave }: Going) {
  const { stage } = setting.words;
  const [open, setOpen] = useState<Open>(null);
  const [isTable, setTable] = useState(false);
  const [isTimed, setTimed] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [presenter, setPresenter] = useState<Window | null>(null);
  const go = (way: 'next' | 'previous' | 'first' | 'last') => {
    const to = stepAfter(way, step, screens.length);
    if (to === step) return;
    setTable(false);
    onStep(to);
  };
  const turnScreen = async () => {
    if (!(await turnFullscreen())) setTold(stage.noFullscreen);
  };
  const present = () => {
    const opened = openPresenter(
      [originMark(setting), stage.presenter.title].filter((part) => part !== '').join(' – '),
    );
    if (opened === null) setTold(stage.noWindow);
    else setPresenter(opened);
  };
  const leave = () => {
    if (document.fullscreenElement === null) onLeave();
    else void turnScreen();
  };
  const acts: Record<Act, () => void> = {
    ...{ next: () => go('next'), previous: () => go('previous') },
    ...{ first: () => go('first'), last: () => go('last') },
    table: () => (hasTable(screens[step - 1]) ? setTable(!isTable) : setTold(stage.noTable)),
    question: () => setOpen('question'),
    decision: () => setOpen('decision'),
    keys: () => setOpen('keys'),
    fullscreen: () => void turnScreen(),
    clock: () => setTimed(!isTimed),
    ...{ presenter: present, leave },
  };
  const act = (asked: Act) => {
    if (open !== null) return;
    setTold(null);
    acts[asked]();
  };
  const closePresenter = () => setPresenter(null);
  const close = () => setOpen(null);
  return { open: { is: open, close }, isTable, isTimed, told, presenter, closePresenter, act };
}
