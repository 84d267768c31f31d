import { useSuspenseQuery } from '@tanstack/react-query';
import type { Unit } from '#domain/units/unit.ts';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { conditionsQuery } from '#query/further.ts';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { gapView } from '#view/gap.view.ts';
import { SHARE_SCALE } from '#view/scale.ts';

/** What was expected, against what came of it. Nothing where nobody has been asked. */
export function Gaps({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { trust } = usePageWords();
  const { data: panels } = useSuspenseQuery(conditionsQuery());
  const figures = useChosenFigures(unit.id);
  const gaps = panels.flatMap((panel) =>
    panel.kind === 'gap' ? (gapView(panel, figures, unit.name, setting) ?? []) : [],
  );
  if (gaps.length === 0) return null;
  return (
    <section className="gaps">
      <h2>{trust.gaps}</h2>
      <p>{trust.gapsText}</p>
      {gaps.map((gap) => (
        <figure key={gap.key} id={gap.key}>
          <figcaption>
            <h3>
              <Says said={gap.name} />
            </h3>
            <p className="balance-status">{gap.sentence}</p>
            {gap.about !== null && (
              <p className="small">
                <Says said={gap.about} />
              </p>
            )}
          </figcaption>
          <DotTable label={gap.label} rows={gap.rows} scale={SHARE_SCALE} />
          {gap.period !== null && <p className="small">{gap.period}</p>}
        </figure>
      ))}
    </section>
  );
}
