import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/words.tsx';
import type { FigureView } from '#view/figure.view.ts';

/** The same numbers as the picture, to read. */
export function FigureTable({ view }: { view: FigureView }) {
  const words = useWords();
  return (
    <>
      <DataTable view={view.table} />
      {view.chart.hasBand && !view.chart.isEmpty && <p className="small">{words.figure.intervalMeaning}</p>}
    </>
  );
}
