import { usePageWords } from '#ui/words.tsx';
import type { NoteLine } from '#view/meeting/notes.view.ts';

interface Props {
  readonly title: string;
  readonly lines: readonly NoteLine[];
  /** Said where there are none. */
  readonly none: string;
  /** What the first button of a line says. */
  readonly change: string;
  readonly onChange: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Notes of one kind, each with what it is about. */
export function NoteList({ title, lines, none, change, onChange, onRemove }: Props) {
  const { list } = usePageWords().notes;
  return (
    <section className="note-list">
      <h2>{title}</h2>
      {lines.length === 0 && <p className="note-quiet">{none}</p>}
      <ol>
        {lines.map(({ key, text, facts }) => (
          <li key={key}>
            <div className="note-said">
              <p className="note-text" dir="auto">
                {text}
              </p>
              <p className="note-quiet">{facts.join(' · ')}</p>
            </div>
            <p className="note-buttons">
              <button type="button" aria-label={`${change}: ${text}`} onClick={() => onChange(key)}>
                {change}
              </button>
              <button type="button" aria-label={`${list.remove}: ${text}`} onClick={() => onRemove(key)}>
                {list.remove}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
