import { answered, type Column } from '#domain/feedback/column.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { funnel } from '#domain/statistics/funnel.ts';
import type { Side } from '#domain/statistics/tolerance.ts';

/** Where chance alone could put a unit with so many answers, and whether the unit lies outside it. Shares from 0 to 1. */
export interface Standing {
  readonly lower: number;
  readonly upper: number;
  /** 1 higher or -1 lower than the others, more than chance gives; 0 cannot be told apart. */
  readonly differs: Side;
}

/** Two units are a pair, not a group to differ from. */
const FEWEST_UNITS = 3;

/**
 * Which units differ from the others at the latest period, more than chance gives.
 *
 * Unit:    shares from 0 to 1; the limits hold 99.8 percent of chance.
 * Missing: a unit without a shown figure is left out; with fewer than three left, nothing is compared.
 * Source:  Spiegelhalter (2005), the funnel. Units are never ordered by it.
 */
export function standings(columns: readonly Column[]): ReadonlyMap<UnitId, Standing> {
  const shown = columns.flatMap((column) => {
    const latest = column.kind === 'survey' ? column.cells.at(-1) : undefined;
    return latest?.kind === 'known'
      ? [{ unit: column.unit, answers: { k: latest.value.good, n: answered(latest.value) } }]
      : [];
  });
  if (shown.length < FEWEST_UNITS) return new Map();
  const { units } = funnel(shown.map(({ answers }) => answers));
  return new Map(
    shown.flatMap(({ unit }, at) => {
      const one = units[at];
      return one ? [[unit, { lower: one.lower998, upper: one.upper998, differs: one.differs }] as const] : [];
    }),
  );
}
