import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { OutlineLine } from '#view/meeting/outline.view.ts';

interface Props {
  readonly lines: readonly OutlineLine[];
  readonly screens: number;
}

/** What the meeting goes through, and about how long it gets. */
export function Outline({ lines, screens }: Props) {
  const { outline } = usePageWords().stage;
  return (
    <section className="prepare-outline">
      <h2>{outline.title}</h2>
      <p className="small">{outline.text(screens)}</p>
      <ol>
        {lines.map(({ key, said }) => (
          <li key={key}>
            <Says said={said} />
          </li>
        ))}
      </ol>
    </section>
  );
}
