import { usePageWords } from '#ui/words.tsx';
import type { Act } from '#view/meeting/keys.ts';
import { Hints } from './Hints.tsx';

interface Props {
  /** The one line that says how things stand, beside the keys. Nothing takes its place. */
  readonly line: string | null;
  /** What became of what was last done. */
  readonly told: string | null;
  readonly isTable: boolean;
  readonly step: number;
  readonly all: number;
  readonly onAct: (act: Act) => void;
  readonly onLeave: () => void;
}

/** Below the screen: how things stand, what was just done, and what can be pressed. */
export function StageFoot({ line, told, isTable, step, all, onAct, onLeave }: Props) {
  const { stage } = usePageWords();
  return (
    <footer className="stage-foot">
      <div className="stage-line">
        <div className="stage-said">
          <p role="status" className="stage-stands">
            {line}
          </p>
          <p role="status" className="stage-told">
            {told}
          </p>
        </div>
        <Hints isShort={line !== null} isTable={isTable} act={onAct} />
      </div>
      <p className="stage-buttons">
        <button type="button" className="stage-leave" onClick={onLeave}>
          {stage.leave}
        </button>
        <button type="button" onClick={() => onAct('previous')} disabled={step === 1}>
          {stage.previous}
        </button>
        <button type="button" onClick={() => onAct('next')} disabled={step === all}>
          {stage.next}
        </button>
      </p>
    </footer>
  );
}
