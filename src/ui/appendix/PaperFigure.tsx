import type { ReactNode } from 'react';
import { Definition } from '#ui/figure/Definition.tsx';
import { FigureHead } from '#ui/figure/FigureHead.tsx';
import { FigureTable } from '#ui/figure/FigureTable.tsx';
import { UnderPicture } from '#ui/figure/UnderPicture.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import type { DefinitionRow } from '#view/definition.view.ts';
import type { FigureView } from '#view/figure.view.ts';
import { PaperChart } from './PaperChart.tsx';

interface Props {
  readonly view: FigureView;
  /** What the figure is and is not, in short. */
  readonly definition: readonly DefinitionRow[];
  /** What the unit says, between the figure and its picture. */
  readonly children?: ReactNode;
}

/** One figure on paper: the same as on its page, in the same order, with nothing left to open. */
export function PaperFigure({ view, definition, children }: Props) {
  return (
    <figure className="paper-figure">
      <FigureHead view={view} level={3} />
      {children}
      <div className="paper-picture">
        <PaperChart view={view} />
        <UnderPicture chart={view.chart} />
      </div>
      {!view.chart.isEmpty && <FigureTable view={view} />}
      <p className="small">{view.why}</p>
      <Definition rows={definition} />
      <p className="source">
        <OutLink href={view.sourceUrl}>{view.source}</OutLink>
      </p>
    </figure>
  );
}
