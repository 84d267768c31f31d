import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { FigureScreen } from '#view/meeting/screen.ts';

interface Props {
  readonly chart: NonNullable<FigureScreen['chart']>;
  readonly flags: FigureScreen['flags'];
}

/** What is not in the picture and why, what its grey field is, and what its number stands for. */
export function ChartNotes({ chart, flags }: Props) {
  const { screens } = usePageWords();
  if (chart.absences.length + flags.length === 0 && !chart.isControlled) return null;
  return (
    <ul className="screen-notes screen-facts">
      {chart.absences.map(({ reason, said }) => (
        <li key={reason}>{said}</li>
      ))}
      {chart.isControlled && <li>{screens.chartRest}</li>}
      {flags.map(({ key, parts: { before, text, after } }) => (
        <li key={key}>
          {before}
          <Says said={text} />
          {after}
        </li>
      ))}
    </ul>
  );
}
