import { useSuspenseQuery } from '@tanstack/react-query';
import type { UnitId } from '#domain/kernel/ids.ts';
import { useChosenFigures, useChosenUnit } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useFrame } from '#pages/frame/setting.tsx';
import { severalSeriesQuery } from '#query/further.ts';
import { More } from '#ui/layout/More.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { measuringView, onlyInParts } from '#view/measuring.view.ts';
import { Freed } from './Freed.tsx';

/** What it costs to measure, in hours for a unit and a year, and what was freed by stopping. */
export function Cost({ unit: id }: { unit: UnitId | null }) {
  const { setting } = usePageFrame();
  const { root } = useFrame().organisation;
  const unit = useChosenUnit(id);
  const figures = useChosenFigures(unit?.id ?? root);
  const { plan } = setting.words;
  const isWhole = unit === null || unit.id === root;
  const { data: ofUnits } = useSuspenseQuery(severalSeriesQuery(isWhole ? onlyInParts(figures, setting) : []));
  const columns = [...figures.columns, ...ofUnits.flat()];
  const view = unit === null ? null : measuringView({ ...figures, columns }, { name: unit.name, isWhole }, setting);
  return (
    <section>
      <h2>{plan.cost}</h2>
      <p>
        {view === null ? plan.measuring.none : view.sentence} {view?.unsaid}
      </p>
      {view !== null && (
        <More summary={plan.measuring.table}>
          <DataTable view={view.table} />
        </More>
      )}
      <Freed />
    </section>
  );
}
