import { saveText } from '#ui/save.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/words.tsx';
import type { FigureView } from '#view/figure.view.ts';

/** The same numbers as the picture, to read and to take along. */
export function FigureTable({ view }: { view: FigureView }) {
  const words = useWords();
  return (
    <>
      <DataTable view={view.table} />
      {view.chart.hasBand && <p className="small">{words.figure.intervalMeaning}</p>}
      <button
        type="button"
        onClick={() => {
          const { name, text } = view.file();
          saveText(name, text);
        }}
      >
        {words.figure.download}
      </button>
    </>
  );
}
