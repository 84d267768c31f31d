import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Unit } from '#domain/units/unit.ts';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { conditionsQuery, severalSeriesQuery } from '#query/further.ts';
import { unitsQuery } from '#query/queries.ts';
import { BandFigure } from '#ui/figure/BandFigure.tsx';
import { StaffingFigure } from '#ui/figure/StaffingFigure.tsx';
import { StepsFigure } from '#ui/figure/StepsFigure.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { conditionsView, limited, type PanelView } from '#view/conditions.view.ts';
import { PanelFigures } from './PanelFigures.tsx';

/** Every panel that holds something for the unit, in the municipality's own order; the others by name at the foot. */
export function Panels({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  usePrefetchQuery(conditionsQuery());
  const figures = useChosenFigures(unit.id);
  const { data: panels } = useSuspenseQuery(conditionsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const isWhole = unit.parent === undefined || units.tree.children(unit.id).length > 0;
  const { tree } = units;
  const under = tree.units.filter(({ id }) => tree.above(id).some((above) => above.id === unit.id));
  const { data: series } = useSuspenseQuery(severalSeriesQuery(under.length === 0 ? [] : limited(panels)));
  const columns = series.flat();
  const below = under.map(({ id, name }) => ({ name, columns: columns.filter((column) => column.unit === id) }));
  const view = conditionsView(panels, figures, unit, setting, below);
  return (
    <>
      {panels.length === 0 && <Notice>{setting.words.conditions.none}</Notice>}
      {view.panels.map((panel) => (
        <section key={panel.view.key} className="condition" id={panel.view.key}>
          <h2>
            <Says said={panel.view.name} />
          </h2>
          {panel.view.about !== null && (
            <p className="about">
              <Says said={panel.view.about} />
            </p>
          )}
          <Inside panel={panel} unit={unit} isWhole={isWhole} />
        </section>
      ))}
      {view.absent !== null && <Notice>{view.absent}</Notice>}
      {view.chance !== null && <p className="small">{view.chance}</p>}
    </>
  );
}

function Inside({ panel, unit, isWhole }: { panel: PanelView; unit: Unit; isWhole: boolean }): ReactNode {
  const { conditions } = usePageWords();
  switch (panel.kind) {
    case 'staffing':
      return <StaffingFigure view={panel.view} />;
    case 'steps':
      return <StepsFigure view={panel.view} />;
    case 'band':
      return <BandFigure view={panel.view} />;
    case 'figures':
      return <PanelFigures figures={panel.figures} unit={unit.id} isWhole={isWhole} />;
    case 'gap':
      return (
        <p>
          <a href={panel.href}>{conditions.gap}</a>
        </p>
      );
  }
}
