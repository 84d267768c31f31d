import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ValueBase } from '#domain/goals/vocabulary.ts';
import type { Unit } from '#domain/units/unit.ts';
import { useChosenFigures } from '#pages/frame/chosen-unit.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { conditionsQuery } from '#query/further.ts';
import { goalsQuery, indicatorsQuery } from '#query/queries.ts';
import { Listeners, ValueMap } from '#ui/layout/ValueMap.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { placeOfIndicator } from '#view/indicator-place.ts';
import { pairsOf } from '#view/survey-sets.view.ts';
import { valuesView } from '#view/values.view.ts';

interface Props {
  readonly valueBase: ValueBase | undefined;
  readonly unit: Unit;
}

/** Each value with the practice that shows it and what listens to it, among all that is asked and measured in the unit. */
export function ValueByValue({ valueBase, unit }: Props) {
  const { setting } = usePageFrame();
  const { values } = setting.words;
  usePrefetchQuery(conditionsQuery());
  usePrefetchQuery(goalsQuery());
  const { indicators, columns, sets } = useChosenFigures(unit.id);
  const { data: front } = useSuspenseQuery(indicatorsQuery());
  const { data: panels } = useSuspenseQuery(conditionsQuery());
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const chosen = unit.parent === undefined ? null : unit.id;
  const places = { unit: unit.id, chosen, sets, panels, front: new Set(front.map(({ id }) => id)) };
  const view = valuesView(valueBase, pairsOf(indicators, columns), unit, setting, {
    indicators,
    goals: goals.filter(({ status }) => status === 'active'),
    placeOf: (indicator) => placeOfIndicator(indicator, places),
  });
  if (view === null) return <Notice>{values.none}</Notice>;
  return (
    <section>
      <h2>{values.each}</h2>
      <p>
        {view.adopted !== null && `${view.adopted} `}
        {view.heard}
      </p>
      {view.tied !== null && <p className="small">{view.tied}</p>}
      <ValueMap values={view.values} />
      {view.throughout.length > 0 && (
        <section className="throughout">
          <h3>{values.throughout}</h3>
          <Listeners listeners={view.throughout} />
        </section>
      )}
      {view.chance !== null && <p className="small">{view.chance}</p>}
    </section>
  );
}
