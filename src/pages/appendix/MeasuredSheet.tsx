import type { Unit } from '#domain/units/unit.ts';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitFigures } from './UnitSheet.tsx';

/** What is measured in the whole, in the papers of a municipality without goals. */
export function MeasuredSheet({ unit }: { unit: Unit }) {
  const { overview } = usePageFrame().setting.words;
  return (
    <section className="sheet">
      <h2>{overview.indicators}</h2>
      <Panel>
        <UnitFigures unit={unit} />
      </Panel>
    </section>
  );
}
