import type { UnitId } from '#domain/kernel/ids.ts';
import { useAround } from '#pages/frame/around-figure.ts';
import { Comparison } from '#pages/frame/Comparison.tsx';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useOpenTables } from '#pages/frame/tables.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { conditionFigure } from '#view/condition-figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';

interface Props {
  readonly figures: readonly FigureInput[];
  readonly unit: UnitId;
  /** The municipality or an area of it: something that can be held against other municipalities. */
  readonly isWhole: boolean;
}

/** The figures of a panel, each whole, with what was decided and what users said as flags. */
export function PanelFigures({ figures, unit, isWhole }: Props) {
  const { setting } = usePageFrame();
  const tables = useOpenTables();
  const around = useAround(unit, useChosenFigures(unit).indicators);
  return figures.map((figure) => {
    const { id } = figure.indicator;
    const { events = [], ...place } = around(id);
    const input = { ...figure, ...place, events: [...(figure.events ?? []), ...events] };
    return (
      <Figure
        key={id}
        view={conditionFigure(input, setting)}
        level={3}
        isOpen={tables.isOpen(id)}
        onOpen={(isOpen) => tables.setOpen(id, isOpen)}
      >
        {isWhole && <Comparison figure={figure} />}
      </Figure>
    );
  });
}
