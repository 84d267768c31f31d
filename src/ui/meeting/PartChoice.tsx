import { usePageWords } from '#ui/words.tsx';
import type { PrepareView } from '#view/meeting/prepare.view.ts';

type Line = PrepareView['parts'][number];

interface Props {
  readonly parts: readonly Line[];
  readonly onChoice: (part: Line['part'], isIn: boolean) => void;
}

/** What may be left out of a meeting. */
export function PartChoice({ parts, onChoice }: Props) {
  const words = usePageWords().stage.parts;
  return (
    <fieldset className="prepare-choice">
      <legend>{words.title}</legend>
      {parts.map(({ part, label, isIn }) => (
        <label key={part} className="tick">
          <input type="checkbox" checked={isIn} onChange={(event) => onChoice(part, event.target.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
