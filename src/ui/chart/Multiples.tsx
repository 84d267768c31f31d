import { useEffect, useRef, useState } from 'react';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { MultiplesView, SmallSeries } from '#view/multiples.view.ts';
import { Mark } from './Mark.tsx';
import { Spark } from './Spark.tsx';
import { WhenSeen } from './WhenSeen.tsx';

/** So many at a time: an organisation may have thousands of units. */
const STEP = 24;

/** In the order that everything is read: sentence, figure, picture. */
function Small({ series }: { series: SmallSeries }) {
  const name = <Says said={series.name} />;
  return (
    <li className={`small-series tone-${series.mark.tone}`}>
      <p className={series.isOver ? 'name over' : 'name'}>
        {series.href === null ? name : <a href={series.href}>{name}</a>}
      </p>
      <p className="says">
        {series.verdict !== null && (
          <>
            <Mark mark={series.mark} />
            {series.verdict}
          </>
        )}
      </p>
      <p className={series.isAbsent ? 'said absent' : 'said'}>
        {series.said} <small>{series.detail}</small>
      </p>
      <WhenSeen>
        <Spark view={series.picture} label={series.label} />
      </WhenSeen>
    </li>
  );
}

/** The same figure over time in each unit, small and on one scale, some at a time. */
export function Multiples({ view }: { view: MultiplesView }) {
  const words = usePageWords();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    // Who asked for more reads on where the new ones begin.
    if (shown > STEP) list.current?.children[shown - STEP]?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <div className="multiples">
      <p className="small">{view.scale}</p>
      <ul ref={list}>
        {view.series(0, shown).map((series) => (
          <Small key={series.key} series={series} />
        ))}
      </ul>
      <More summary={words.figure.showTable}>
        <DataTable view={view.table(shown)} />
      </More>
      {shown < view.all && (
        <>
          <p className="small">{words.units.found(shown, view.all)}</p>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {words.chart.moreUnits}
          </button>
        </>
      )}
    </div>
  );
}
