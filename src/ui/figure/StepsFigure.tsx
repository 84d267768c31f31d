import { StepBars } from '#ui/chart/StepBars.tsx';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { StepsView } from '#view/steps.view.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** Steps that follow on each other: how many came the whole way, where the most left, then the bars and every period. */
export function StepsFigure({ view }: { view: StepsView }) {
  const words = usePageWords();
  return (
    <figure className="figure">
      <figcaption>
        <p className="verdict">{view.sentence}</p>
        {view.most !== null && <p className="most">{view.most}</p>}
        <p className="latest">{view.period}</p>
      </figcaption>
      {view.rows.length > 0 && (
        <div className="figure-picture">
          <StepBars label={view.label} rows={view.rows} />
          <p className="small">{words.conditions.steps.whole}</p>
        </div>
      )}
      <div className="figure-more">
        <More summary={words.figure.showTable}>
          <DataTable view={view.table} />
        </More>
        <TakeAlong picture={null} file={view.file} link={view.link} />
      </div>
    </figure>
  );
}
