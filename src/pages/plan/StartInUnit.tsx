import type { Goal } from '#domain/goals/goal.ts';
import type { UnitTree } from '#domain/units/tree.ts';
import { useWay } from '#pages/frame/address.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { Upward } from '#ui/plan/Upward.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import type { Place } from '#view/address.ts';
import { upwardViews } from '#view/upward.view.ts';

interface Props {
  readonly place: Extract<Place, { page: 'plan' }>;
  readonly goals: readonly Goal[];
  readonly tree: UnitTree;
}

/** The same thread the other way: from one unit up to the core task. */
export function StartInUnit({ place, goals, tree }: Props) {
  const { setting, organisation } = usePageFrame();
  const { address, replace } = useWay();
  const { upward } = setting.words.plan;
  const unit = place.unit === null ? undefined : tree.unit(place.unit);
  const ways = unit === undefined ? [] : upwardViews(goals, unit.id, organisation, tree, setting);
  return (
    <section className="start-in-unit">
      <h2>{upward.title}</h2>
      <p className="small">{upward.text}</p>
      <UnitChoice
        unit={unit?.id ?? null}
        onUnit={(chosen) => replace({ ...address, place: { ...place, unit: chosen } })}
      />
      {unit !== undefined && ways.length === 0 && <Notice>{upward.none}</Notice>}
      <Upward ways={ways} />
    </section>
  );
}
