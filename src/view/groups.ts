import type { Column } from '#domain/feedback/column.ts';
import type { Indicator } from '#domain/feedback/indicator.ts';
import type { Pair } from './profile.view.ts';

/** The indicators of a unit by what they tell, in the order they were published. */
export interface Groups {
  readonly values: readonly Pair[];
  readonly difference: readonly Pair[];
  readonly conditions: readonly Pair[];
}

/** Joins columns with their indicators; a column whose indicator is unknown is left out. */
export function groupsOf(columns: readonly Column[], indicators: readonly Indicator[]): Groups {
  const byId = new Map(columns.map((column) => [column.indicator, column]));
  const pairs = indicators.flatMap((indicator): Pair[] => {
    const column = byId.get(indicator.id);
    return column === undefined ? [] : [{ indicator, column }];
  });
  const of = (aspect: Indicator['aspect']): Pair[] => pairs.filter(({ indicator }) => indicator.aspect === aspect);
  return { values: of('values'), difference: of('difference'), conditions: of('conditions') };
}
