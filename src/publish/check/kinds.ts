import { type Period, partsOf } from '#domain/kernel/period.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';

/** Periods of another kind than the first: years among months can not stand in one series. */
export function mixedPeriods<Thing>(
  things: readonly Thing[],
  periodOf: (thing: Thing) => Period,
  placeOf: (thing: Thing) => Place,
): Problem[] {
  const [first] = things;
  if (first === undefined) return [];
  const other = periodOf(first);
  const { kind } = partsOf(other);
  return things.flatMap((thing) => {
    const written = periodOf(thing);
    return partsOf(written).kind === kind
      ? []
      : [problem('error', 'mixed-periods', placeOf(thing), { written, other })];
  });
}
