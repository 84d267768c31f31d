import { lazy, Suspense } from 'react';
import { WhenSeen } from '#ui/chart/WhenSeen.tsx';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { StaffingView } from '#view/staffing.view.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { UnderPicture } from './UnderPicture.tsx';

const StaffingChart = lazy(async () => ({ default: (await import('#ui/chart/StaffingChart.tsx')).StaffingChart }));

/** Cases against posts: how they have grown, whether it was decided in time, then the picture, the table and the sources. */
export function StaffingFigure({ view }: { view: StaffingView }) {
  const words = usePageWords();
  const { chart } = view;
  return (
    <figure className="figure">
      <figcaption>
        <p className="verdict">{view.sentence}</p>
        {view.foresight !== null && <p className="foresight">{view.foresight}</p>}
        <p className="latest">{view.load}</p>
      </figcaption>
      {chart !== null && (
        <div className="figure-picture">
          <WhenSeen>
            <Suspense>
              <StaffingChart view={chart} label={view.label} />
            </Suspense>
          </WhenSeen>
          <p className="small">{view.scale}</p>
          <UnderPicture chart={chart} />
        </div>
      )}
      <div className="figure-more">
        <More summary={words.figure.showTable}>
          <DataTable view={view.table} />
        </More>
        <TakeAlong picture={chart === null ? null : view.picture} file={view.file} link={view.link} />
        {view.sources.map(({ said, url }) => (
          <p key={said} className="source">
            <OutLink href={url}>{said}</OutLink>
          </p>
        ))}
      </div>
    </figure>
  );
}
