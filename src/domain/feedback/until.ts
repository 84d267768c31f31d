import { missing } from '#domain/kernel/measured.ts';
import { type Period, spanOf } from '#domain/kernel/period.ts';
import type { Column } from './column.ts';

/**
 * A column as it was when a period was the latest one. It ends with that period, so that nobody reads an older figure as
 * one from then.
 *
 * Missing: not-collected for the period itself where the column has nothing from it.
 */
export function columnUntil(column: Column, period: Period): Column {
  const { last } = spanOf(period);
  const isThen = (one: Period): boolean => spanOf(one).last <= last;
  const then = {
    periods: column.periods.filter(isThen),
    provisional: column.provisional.filter(isThen),
    redefinitions: column.redefinitions.filter((redefinition) => isThen(redefinition.period)),
  };
  const isAsked = then.periods.includes(period);
  const periods = isAsked ? then.periods : [...then.periods, period];
  const end = isAsked ? [] : [missing('not-collected')];
  const isCellThen = (_: unknown, at: number): boolean => at < then.periods.length;
  return column.kind === 'survey'
    ? { ...column, ...then, periods, cells: [...column.cells.filter(isCellThen), ...end] }
    : { ...column, ...then, periods, cells: [...column.cells.filter(isCellThen), ...end] };
}
