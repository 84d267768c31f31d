import { Says } from '#ui/text/Says.tsx';
import type { Said } from '#view/setting.ts';

interface Word {
  readonly key: string;
  /** Null where it is plain whose it is. */
  readonly unit: Said | null;
  readonly text: Said;
  readonly by: string;
}

interface Props {
  readonly label: string;
  readonly words: readonly Word[];
  /** That there are more, or none; null where all that there is to say is said. */
  readonly note: string | null;
}

/** What units say of their own figures. */
export function PaperWords({ label, words, note }: Props) {
  return (
    <div className="unit-word">
      <p className="small">{label}</p>
      {words.map((word) => (
        <blockquote key={word.key}>
          <p>
            <Says said={word.text} />
          </p>
          <footer>
            {word.unit !== null && (
              <>
                <Says said={word.unit} />,{' '}
              </>
            )}
            {word.by}
          </footer>
        </blockquote>
      ))}
      {note !== null && <p className="small">{note}</p>}
    </div>
  );
}
