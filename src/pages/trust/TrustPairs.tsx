import type { Unit } from '#domain/units/unit.ts';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { DotTable } from '#ui/chart/DotTable.tsx';
import { Mark } from '#ui/chart/Mark.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import { SHARE_SCALE } from '#view/scale.ts';
import { pairsView, type SideView } from '#view/trust-pairs.view.ts';

/** Trust both ways, two and two. Nothing where nobody has been asked. */
export function TrustPairs({ unit }: { unit: Unit }) {
  const { setting } = usePageFrame();
  const { trust } = usePageWords();
  const pairs = pairsView(useChosenFigures(unit.id), unit.name, setting);
  if (pairs.length === 0) return null;
  return (
    <section className="trust-pairs">
      <h2>{trust.pairs}</h2>
      <p>{trust.pairsText}</p>
      {pairs.map((pair) => (
        <section key={pair.key} id={pair.key}>
          <h3>{pair.title}</h3>
          <div className="both-ways">
            {pair.sides.map((side) => (
              <Side key={side.key} side={side} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

function Side({ side }: { side: SideView }) {
  return (
    <div className="side">
      <p className="side-who">{side.who}</p>
      {side.question !== null && (
        <p className="question">
          <Says said={side.question} />
        </p>
      )}
      <p className={side.mark === null ? 'open' : `verdict tone-${side.mark.tone}`}>
        {side.mark !== null && <Mark mark={side.mark} />}
        {side.verdict}
      </p>
      {side.row !== null && <DotTable label={side.who} rows={[side.row]} scale={SHARE_SCALE} />}
    </div>
  );
}
