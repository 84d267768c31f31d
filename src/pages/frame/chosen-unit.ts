import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { QuestionSet } from '#domain/feedback/question-set.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Unit } from '#domain/units/unit.ts';
import { setsQuery, unitSetsQuery } from '#query/further.ts';
import { indicatorsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';

/** The unit that an address names, or the whole organisation where it names none. Null: no such unit in this release. */
export function useChosenUnit(id: UnitId | null): Unit | null {
  const { data: units } = useSuspenseQuery(unitsQuery());
  return id === null ? units.tree.root : (units.tree.unit(id) ?? null);
}

interface ChosenFigures {
  /** What goals are read by first, then what stands beside them. */
  readonly indicators: readonly Indicator[];
  /** The unit's own columns, of both kinds. */
  readonly columns: readonly Column[];
  readonly sets: readonly QuestionSet[];
}

/** Everything that is asked and measured in a unit, with the sets of questions. */
export function useChosenFigures(unit: UnitId): ChosenFigures {
  usePrefetchQuery(indicatorsQuery());
  usePrefetchQuery(setsQuery());
  usePrefetchQuery(unitSetsQuery(unit));
  const { data: front } = useSuspenseQuery(unitSeriesQuery(unit));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const { data: sets } = useSuspenseQuery(setsQuery());
  const { data: beside } = useSuspenseQuery(unitSetsQuery(unit));
  return {
    indicators: [...indicators, ...sets.indicators],
    columns: [...front.columns, ...beside],
    sets: sets.sets,
  };
}
