import { useQueries } from '@tanstack/react-query';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import type { Column } from '#domain/feedback/column.ts';
import type { IndicatorId, UnitId } from '#domain/kernel/ids.ts';
import { seriesQuery } from '#query/further.ts';
import { unitSeriesQuery, unitsOf } from '#query/queries.ts';
import { type FigureOf, unitsOfDecision } from '#view/decision-figure.ts';
import type { NameIndex } from '#view/name-index.ts';

/** Something asked for: its columns, or how it went instead. */
interface Asked {
  readonly data?: readonly Column[] | undefined;
  readonly isError: boolean;
  readonly isPending: boolean;
}

/** Indicators that decisions were to move, and that do not stand among the figures of these units. */
function besides(decisions: DialogueRecord['decisions'], units: ReadonlySet<UnitId>, names: NameIndex): IndicatorId[] {
  const found = new Set<IndicatorId>();
  for (const decision of decisions) {
    const { indicator } = decision;
    if (indicator === undefined || !names.indicators.has(indicator)) continue;
    const isThere = unitsOfDecision(decision, names).every((unit) => units.has(unit));
    if (!isThere || !names.isFront(indicator)) found.add(indicator);
  }
  return [...found];
}

/**
 * The figures that the goals are read by and that decisions were to move. One that fails takes no other with it: whoever asks
 * for it is told. Null while some are still on their way.
 */
export function useFigures({ decisions }: Pick<DialogueRecord, 'decisions'>, names: NameIndex): FigureOf | null {
  const goals = [...names.goals.values()].filter(({ status }) => status === 'active');
  const units = [...new Set([names.tree.root.id, ...unitsOf(goals)])];
  const indicators = besides(decisions, new Set(units), names);
  const ofUnits: Asked[] = useQueries({ queries: units.map(unitSeriesQuery) }).map((one) => ({
    ...{ isError: one.isError, isPending: one.isPending },
    data: one.data?.columns,
  }));
  const ofIndicators: Asked[] = useQueries({ queries: indicators.map(seriesQuery) });
  if ([...ofUnits, ...ofIndicators].some(({ isPending }) => isPending)) return null;
  const byUnit = new Map(units.map((unit, at) => [unit, ofUnits[at]]));
  const byIndicator = new Map(indicators.map((indicator, at) => [indicator, ofIndicators[at]]));
  return (indicator, unit) => {
    const asked = names.isFront(indicator)
      ? (byUnit.get(unit) ?? byIndicator.get(indicator))
      : byIndicator.get(indicator);
    if (asked?.isError === true) return 'failed';
    return asked?.data?.find((column) => column.indicator === indicator && column.unit === unit) ?? null;
  };
}
