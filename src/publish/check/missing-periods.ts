import type { Period } from '#domain/kernel/period.ts';
import { grouped } from '#publish/build/grouped.ts';
import { withGaps } from '#publish/build/periods.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { MeasureFields, Row } from '#publish/rows.ts';

/**
 * Periods that nothing stands for, between the first and the last: said once when they are missing in every unit,
 * else for each unit, within its own first and last.
 */
export function missingPeriods(indicator: string, rows: readonly Row<MeasureFields>[], place: Place): Problem[] {
  const has = new Set(rows.map((row) => row.fields.period));
  const nowhere = withGaps(has).filter((period) => !has.has(period));
  const problems: Problem[] = [];
  const say = (unit: string | null, periods: readonly Period[], where: Place): void => {
    if (periods.length > 0) problems.push(problem('warning', 'periods-missing', where, { indicator, unit, periods }));
  };
  say(null, nowhere, place);
  for (const [unit, own] of grouped(rows, (row) => row.fields.unit)) {
    const known = new Set(own.map((row) => row.fields.period));
    if (known.size === has.size) continue;
    const missing = withGaps(known).filter((period) => has.has(period) && !known.has(period));
    say(unit, missing, own[0]?.place('period') ?? place);
  }
  return problems;
}
