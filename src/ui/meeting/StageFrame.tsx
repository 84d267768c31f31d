import type { CSSProperties, ReactNode, SyntheticEvent } from 'react';
import { usePageWords } from '#ui/words.tsx';
import type { Act } from '#view/meeting/keys.ts';
import { StageFoot } from './StageFoot.tsx';
import { useSwipe } from './swipe.ts';
import { useFocusKept, useStanding, useTop } from './use-standing.ts';

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
  /** What became of what was last done. */
  readonly told: string | null;
  /** Whether the table stands in place of the picture. */
  readonly isTable: boolean;
  readonly step: number;
  readonly all: number;
  /** What the screen is called, for who can not see that it has changed. */
  readonly name: string;
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

/** The meeting over the whole window: a line above, one screen, a line below, and how far one has come. */
export function StageFrame({ view, onAct, onLeave, children, above }: Props) {
  const { stage } = usePageWords();
  const dialog = useStanding(onLeave);
  const place = useFocusKept(dialog, view.step);
  useTop(dialog, view.step, view.isTable);
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
      <StageFoot {...view} onAct={onAct} onLeave={onLeave} />
      <progress className="stage-progress" aria-label={where} value={view.step} max={view.all} />
      <p className="unseen" aria-live="polite">
        {`${where}. ${view.name}`}
      </p>
      {above}
    </dialog>
  );
}
