import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { usePageWords } from '#ui/words.tsx';
import type { Act } from '#view/meeting/keys.ts';
import { Hints } from './Hints.tsx';
import { useSwipe } from './swipe.ts';

/** What stands around a screen. */
interface StageView {
  /** The name of it all. */
  readonly label: string;
  readonly top: string;
  readonly organisation: string;
  /** Of figures that are not plainly real. Never hidden. */
  readonly mark: string;
  /** Null unless asked for. */
  readonly passed: string | null;
  /** The one line that says how things stand, beside the keys. */
  readonly line: string | null;
  readonly step: number;
  readonly all: number;
  /** What the screen says, for who can not see that it has changed. */
  readonly title: string;
  readonly accent: string | null;
}

interface Props {
  readonly view: StageView;
  readonly onAct: (act: Act) => void;
  readonly onLeave: () => void;
  /** The screen. */
  readonly children: ReactNode;
  /** What opens on top of it. */
  readonly above: ReactNode;
}

/** On top of everything, whatever the browser would do with Esc: only leaving the meeting closes it. */
function useStanding(onLeave: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const again = () => {
      if (shown?.isConnected !== true || shown.open) return;
      shown.showModal();
      leave.current();
    };
    shown?.addEventListener('close', again);
    return () => {
      shown?.removeEventListener('close', again);
      shown?.close();
    };
  }, []);
  return dialog;
}

/** The focus stays with whoever pages by button; where it was on something that has gone, it goes to the new screen. */
function useFocusKept(dialog: RefObject<HTMLDialogElement | null>, step: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const met = useRef(0);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isKept = dialog.current?.contains(activeElement) === true && activeElement !== dialog.current;
    if (met.current === 0 || !isKept) place.current?.focus({ preventScroll: true });
    met.current = step;
  }, [dialog, step]);
  return place;
}

/** The meeting over the whole window: a line above, one screen, a line below, and how far one has come. */
export function StageFrame({ view, onAct, onLeave, children, above }: Props) {
  const { stage } = usePageWords();
  const dialog = useStanding(onLeave);
  const place = useFocusKept(dialog, view.step);
  const swipe = useSwipe(
    () => onAct('previous'),
    () => onAct('next'),
  );
  const accent = view.accent === null ? {} : ({ '--accent-own': view.accent } as CSSProperties);
  // What opens on top of it is closed in the same way, and that is none of its business.
  const cancelled = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onLeave();
  };
  const whose = [view.passed, view.organisation].filter((part) => part !== null);
  const where = stage.step(view.step, view.all);
  return (
    <dialog className="stage" ref={dialog} aria-label={view.label} style={accent} onCancel={cancelled}>
      <header className="stage-top">
        <p>{view.top}</p>
        <p className="stage-whose">
          {whose.join(' · ')}
          {view.mark !== '' && <b className="stage-mark">{view.mark}</b>}
        </p>
      </header>
      <div className="stage-screen" ref={place} tabIndex={-1} {...swipe}>
        {children}
      </div>
      <footer className="stage-foot">
        <div className="stage-line">
          <p role="status">{view.line}</p>
          <Hints isShort={view.line !== null} act={onAct} />
        </div>
        <p className="stage-buttons">
          <button type="button" className="stage-leave" onClick={onLeave}>
            {stage.leave}
          </button>
          <button type="button" onClick={() => onAct('previous')} disabled={view.step === 1}>
            {stage.previous}
          </button>
          <button type="button" onClick={() => onAct('next')} disabled={view.step === view.all}>
            {stage.next}
          </button>
        </p>
      </footer>
      <progress className="stage-progress" aria-label={where} value={view.step} max={view.all} />
      <p className="unseen" aria-live="polite">
        {`${where}. ${view.title}`}
      </p>
      {above}
    </dialog>
  );
}
