import type { Goal } from '#domain/goals/goal.ts';
import { useWay } from '#pages/frame/address.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { UnitChoice } from '#pages/frame/UnitChoice.tsx';
import { Choose } from '#ui/layout/Choose.tsx';
import { appendixPlace, type Place } from '#view/address.ts';
import { type Scope, scopeChoice } from '#view/appendix/scope.view.ts';

interface Props {
  readonly scope: Scope;
  readonly goals: readonly Goal[];
  readonly place: Extract<Place, { page: 'appendix' }>;
}

/** Which papers, and the way to the printer. Not on the papers themselves. */
export function PaperTools({ scope, goals, place }: Props) {
  const { setting } = usePageFrame();
  const { address, replace } = useWay();
  const { appendix } = setting.words;
  const view = scopeChoice(scope, goals, setting);
  const go = (to: Place) => replace({ ...address, place: to });
  return (
    <div className="paper-tools">
      <p>{appendix.lead}</p>
      <Choose
        label={appendix.choose}
        chosen={view.chosen}
        choices={view.choices}
        onChoice={(value) => go(view.placeOf(value))}
      />
      <UnitChoice unit={place.goal === null ? place.unit : null} onUnit={(unit) => go(appendixPlace(null, unit))} />
      <button type="button" onClick={() => window.print()}>
        {appendix.print}
      </button>
    </div>
  );
}
