import { lazy, type ReactNode, Suspense } from 'react';
import { WhenSeen } from '#ui/chart/WhenSeen.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { FigureView } from '#view/figure.view.ts';
import { AskMore } from './AskMore.tsx';
import { Definition } from './Definition.tsx';
import { FigureHead } from './FigureHead.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { UnderPicture } from './UnderPicture.tsx';

/** The chart library is fetched when the first chart comes near the window, never before. */
const SeriesChart = lazy(async () => ({ default: (await import('#ui/chart/SeriesChart.tsx')).SeriesChart }));

interface Props {
  readonly view: FigureView;
  readonly level: 2 | 3;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** What may be opened further, such as a comparison. */
  readonly children?: ReactNode;
}

/** One figure whole: sentence, number, question to ask, picture, table, source. */
export function Figure({ view, level, isOpen, onOpen, children }: Props) {
  const words = usePageWords();
  return (
    <figure className="figure" id={view.key}>
      <FigureHead view={view} level={level} />
      <div className="figure-picture">
        {!view.chart.isEmpty && (
          <WhenSeen>
            <Suspense>
              <SeriesChart view={view.chart} label={view.label} mark={view.mark} />
            </Suspense>
          </WhenSeen>
        )}
        <UnderPicture chart={view.chart} />
      </div>
      <div className="figure-more">
        <AskMore asks={view.moreAsks} />
        <details className="more" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
          <summary>{words.figure.showTable}</summary>
          {isOpen && <FigureTable view={view} />}
        </details>
        {children}
        <details className="more">
          <summary>{words.why.title}</summary>
          <p className="why">{view.why}</p>
        </details>
        <details className="more">
          <summary>{words.figure.aboutMeasure}</summary>
          <Definition rows={view.definition} />
        </details>
        <TakeAlong picture={view.chart.isEmpty ? null : view.picture} file={view.file} link={view.link} />
        <p className="source">
          <OutLink href={view.sourceUrl}>{view.source}</OutLink>
        </p>
      </div>
    </figure>
  );
}
