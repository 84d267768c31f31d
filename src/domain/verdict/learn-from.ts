import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { findingOf, type Moment } from './finding.ts';
import { standings } from './standing.ts';

/** Which side of the others is the good one; null where neither is. */
const BETTER = { higher: 1, lower: -1, neutral: null } as const satisfies Record<Indicator['direction'], unknown>;

/** Neither on its way down, nor so old that nobody knows how it is now. */
const isSteady = (column: Column, indicator: Indicator, moment: Moment): boolean => {
  const { code } = findingOf(column, indicator, moment);
  return code !== 'worsening' && code !== 'latest-missing';
};

/**
 * The units that another may learn from: those that differ from all compared by more than chance gives, to the good side, and
 * are not getting worse.
 *
 * Shape:   `columns` are those of one indicator in the units that are compared with each other; the answer keeps their order.
 * Missing: none where the asking unit is such a unit itself, where fewer than three can be compared, and where neither side is
 *          the good one.
 * Source:  the funnel, see standings.
 */
export function learnFrom(
  indicator: Indicator,
  columns: readonly Column[],
  asking: UnitId,
  moment: Moment,
): readonly UnitId[] {
  const compared = standings(columns);
  const better = BETTER[indicator.direction];
  const good = columns.filter(({ unit }) => better !== null && compared.get(unit)?.differs === better);
  if (good.some(({ unit }) => unit === asking)) return [];
  return good.filter((column) => isSteady(column, indicator, moment)).map(({ unit }) => unit);
}
