import { AbsenceKey } from '#ui/chart/AbsenceSign.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { FigureChart } from '#view/figure-chart.view.ts';

/** What the picture shows by numbers and signs, said in words. */
export function UnderPicture({ chart }: { chart: Pick<FigureChart, 'flags' | 'later' | 'absences'> }) {
  const words = usePageWords();
  return (
    <>
      {chart.flags.length + chart.later.length > 0 && (
        <ul className="flags" aria-label={words.chart.flags}>
          {[...chart.flags, ...chart.later].map((event) => (
            <li key={event.key}>
              {event.parts.before}
              <Says said={event.parts.text} />
              {event.parts.after}
            </li>
          ))}
        </ul>
      )}
      {chart.absences.length > 0 && (
        <ul className="absences">
          {chart.absences.map(({ reason, said }) => (
            <li key={reason}>
              <AbsenceKey reason={reason} />
              {said}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
