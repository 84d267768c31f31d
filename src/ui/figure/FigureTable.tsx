import { saveFile } from '#ui/save.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/words.tsx';
import type { FigureView } from '#view/figure.view.ts';
import { SavePicture } from './SavePicture.tsx';

/** The same numbers as the picture, to read and to take along. */
export function FigureTable({ view }: { view: FigureView }) {
  const words = useWords();
  return (
    <>
      <DataTable view={view.table} />
      {view.chart.hasBand && <p className="small">{words.figure.intervalMeaning}</p>}
      <div className="take-along">
        <button
          type="button"
          onClick={() => {
            const { name, text } = view.file();
            saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
          }}
        >
          {words.figure.download}
        </button>
        {!view.chart.isEmpty && <SavePicture texts={view.picture} />}
      </div>
    </>
  );
}
