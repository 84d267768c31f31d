import type { Period } from '#domain/kernel/period.ts';
import { cellOf, type QuestionTally, type Tally } from './tally.ts';

type Kind = keyof QuestionTally['counts'];

/** Own answers that are this part of those below may be a sum of them. */
const LEAST_OF_BELOW = 0.5;

/**
 * Persons who answered in the units below the whole organisation, where what it has itself may be their sum, so that
 * those in none of some groups may be fewer than the figures say.
 *
 * Missing: null where there is no such doubt.
 */
export function belowWhole(
  tally: Tally,
  { counts }: QuestionTally,
  wave: Period,
  kinds: readonly Kind[],
): number | null {
  const at = tally.waves.indexOf(wave);
  const inUnit = (unit: number): number =>
    kinds.reduce((sum, kind) => sum + (counts[kind][cellOf(tally, unit, at)] ?? 0), 0);
  if (at === -1) return null;
  const below = tally.order.above.reduce((sum, above, unit) => sum + (above === 0 ? inUnit(unit) : 0), 0);
  const own = inUnit(0) - below;
  return own > 0 && below > 0 && own >= below * LEAST_OF_BELOW ? below : null;
}
