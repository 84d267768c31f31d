import { type Period, partsOf } from '#domain/kernel/period.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';

interface Dated {
  readonly period: Period;
  readonly place: () => Place;
}

/** Periods of another kind than the first: years among months can not stand in one series. */
export function mixedPeriods(all: readonly Dated[]): Problem[] {
  const [first] = all;
  if (first === undefined) return [];
  const { kind } = partsOf(first.period);
  return all
    .filter(({ period }) => partsOf(period).kind !== kind)
    .map(({ period, place }) => problem('error', 'mixed-periods', place(), { written: period, other: first.period }));
}
