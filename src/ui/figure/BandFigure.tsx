import { ShareBand } from '#ui/chart/ShareBand.tsx';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { BandView } from '#view/band.view.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** A share against the band it should lie in: inside or outside in words, then the scale, the table and the source. */
export function BandFigure({ view }: { view: BandView }) {
  const words = usePageWords();
  const { band } = words.conditions;
  return (
    <figure className="figure">
      <figcaption>
        <h3>
          <Says said={view.measure} />
        </h3>
        <p className="verdict">{view.sentence}</p>
        {view.latest !== '' && <p className="latest">{view.latest}</p>}
      </figcaption>
      {view.picture !== null && (
        <div className="figure-picture">
          <ShareBand view={view.picture} label={view.label} />
          <p className="small">
            {view.picture.before !== null && `${band.before} `}
            {band.census}
          </p>
        </div>
      )}
      <div className="figure-more">
        <More summary={words.figure.showTable}>
          <DataTable view={view.table} />
        </More>
        <TakeAlong picture={null} file={view.file} link={view.link} />
        <p className="source">
          <OutLink href={view.source.url}>{view.source.said}</OutLink>
        </p>
      </div>
    </figure>
  );
}
