import { grouped } from '#publish/build/grouped.ts';
import { partsOf } from '#publish/build/groups.ts';
import type { UnitOrder } from '#publish/build/order.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { MeasureFields, Row } from '#publish/rows.ts';

/** A whole with fewer persons than its parts have together. */
export function partsExceedWhole(order: UnitOrder, rows: readonly Row<MeasureFields>[]): Problem[] {
  return [...grouped(rows, (row) => row.fields.period).values()].flatMap((inPeriod) => {
    const byUnit = new Map(inPeriod.map((row) => [row.fields.unit, row]));
    const values = order.rows.map((unit) => byUnit.get(unit.fields.id)?.fields.value);
    return partsOf(order, values).flatMap((parts, at) => {
      const [whole, unit] = [values[at], order.rows[at]?.fields.id ?? ''];
      const row = byUnit.get(unit);
      if (whole === undefined || row === undefined || parts <= whole) return [];
      return [problem('error', 'parts-exceed-whole', row.place('value'), { unit, whole, parts })];
    });
  });
}
