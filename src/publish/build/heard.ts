import type { SurveyCellWire } from '#contract/cells.ts';
import type { Period } from '#domain/kernel/period.ts';
import type { Columns } from './columns.ts';
import type { Tally } from './tally.ts';

/** Answers. In a unit where fewer answered, what somebody said in their own words would point at them. */
const ENOUGH_TO_QUOTE = 20;

/** Answers that anybody can see there were; 0 where they are withheld. */
const shown = (cell: SurveyCellWire | undefined): number =>
  cell === undefined || typeof cell === 'string' ? 0 : cell[0] + cell[1] + cell[2];

const isAsked = (cell: SurveyCellWire | undefined): boolean =>
  cell !== undefined && cell !== 'not-collected' && cell !== 'not-applicable';

/** The last wave that a unit was part of, and how many are shown to have answered the question that most did. */
interface Last {
  readonly wave: Period;
  readonly answers: number;
}

/**
 * Answers whether what was said in a unit may be told in words: whether twenty at least are shown to have answered one
 * of the questions to users in the last wave that the unit was part of. Only what is shown is counted, so that nothing
 * can be worked out of the answer.
 */
export function heardIn({ order, waves, questions }: Tally, columns: readonly Columns[]): (unit: string) => boolean {
  const last = new Map<number, Last>();
  for (const one of columns) {
    if (one.kind !== 'survey' || !questions.has(one.indicator)) continue;
    for (const { unit, cells } of one.units) {
      const at = cells.findLastIndex(isAsked);
      const [wave, before] = [one.periods[at], last.get(unit)];
      if (wave === undefined) continue;
      const later = waves.indexOf(wave) - (before === undefined ? -1 : waves.indexOf(before.wave));
      const answers = Math.max(shown(cells[at]), later === 0 ? (before?.answers ?? 0) : 0);
      if (later >= 0) last.set(unit, { wave, answers });
    }
  }
  return (unit) => (last.get(order.position.get(unit) ?? -1)?.answers ?? 0) >= ENOUGH_TO_QUOTE;
}
