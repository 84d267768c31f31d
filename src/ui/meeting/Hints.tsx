import { usePageWords } from '#ui/words.tsx';
import type { Act } from '#view/meeting/keys.ts';

const SHOWN = ['question', 'decision', 'table', 'keys'] as const satisfies readonly Act[];

interface Props {
  /** Only the keys themselves, where something else has to be said. */
  readonly isShort: boolean;
  /** Whether the table is shown. */
  readonly isTable: boolean;
  readonly act: (act: Act) => void;
}

/** The keys one needs most. They can be pressed here too: a touch screen has no others. */
export function Hints({ isShort, isTable, act }: Props) {
  const { hints } = usePageWords().stage;
  return (
    <p className="stage-hints">
      {SHOWN.map((hint) => (
        <button
          key={hint}
          type="button"
          aria-label={hints[hint]}
          {...(hint === 'table' ? { 'aria-pressed': isTable } : {})}
          onClick={() => act(hint)}
        >
          {isShort ? hints[hint].slice(0, 1) : hints[hint]}
        </button>
      ))}
    </p>
  );
}
