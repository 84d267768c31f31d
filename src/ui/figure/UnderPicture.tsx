import { AbsenceKey } from '#ui/chart/AbsenceSign.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { ChartView } from '#view/chart.view.ts';

/** What the picture shows by numbers and signs, said in words. */
export function UnderPicture({ chart }: { chart: ChartView }) {
  const words = usePageWords();
  return (
    <>
      {chart.flags.length > 0 && (
        <ul className="flags" aria-label={words.figure.flags}>
          {chart.flags.map((flag) => (
            <li key={flag.key}>{flag.said}</li>
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
