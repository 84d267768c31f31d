import type { IndicatorId } from '#domain/kernel/ids.ts';
import type { MissingReason } from '#domain/kernel/measured.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';
import type { Column } from './column.ts';
import type { Indicator } from './indicator.ts';

const MINUTES_IN_AN_HOUR = 60;
const MONTHS_IN_A_YEAR = 12;

/** @example timesAYear('2025-T2') // 3 */
export function timesAYear(period: Period): number {
  const { first, last } = spanOf(period);
  return MONTHS_IN_A_YEAR / (last - first + 1);
}

/** What one indicator costs to measure in one unit. */
export interface MeasuringCost {
  readonly indicator: IndicatorId;
  readonly minutes: number;
  readonly timesAYear: number;
  /** In a year. */
  readonly hours: number;
}

/** Where nobody has been asked and nothing has been counted. */
const NO_WORK: ReadonlySet<MissingReason> = new Set<MissingReason>(['not-collected', 'not-applicable']);

/** The latest period in which somebody asked or counted, whatever came of it; undefined where nobody ever did. */
export const lastMeasured = ({ cells, periods }: Column): Period | undefined =>
  periods[cells.findLastIndex((cell) => cell.kind === 'known' || !NO_WORK.has(cell.reason))];

/**
 * What it costs to measure what is measured, in the order of the indicators: each once, in however many units.
 *
 * Missing: an indicator without minutes, or that nobody measures, is left out: its cost is not known, not 0.
 */
export function measuringCosts(
  indicators: readonly Pick<Indicator, 'id' | 'minutes'>[],
  columns: readonly Column[],
): MeasuringCost[] {
  return indicators.flatMap(({ id, minutes }) => {
    const latest = columns.flatMap((column) => (column.indicator === id ? (lastMeasured(column) ?? []) : []))[0];
    if (minutes === undefined || latest === undefined) return [];
    const times = timesAYear(latest);
    return [{ indicator: id, minutes, timesAYear: times, hours: (minutes * times) / MINUTES_IN_AN_HOUR }];
  });
}
