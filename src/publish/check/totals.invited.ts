import { grouped } from '#publish/build/grouped.ts';
import type { UnitOrder } from '#publish/build/order.ts';
import { type Problem, problem } from '#publish/problem.ts';
import type { Context } from './context.ts';
import { likeness } from './likeness.ts';
import { rowsInWords } from './row-numbers.ts';

/**
 * Numbers invited that are the sum of those of the units below, or as many: they are added up here, too. Said once for
 * each unit.
 */
export function checkInvitedTotals({ folder, refused, units }: Context, order: UnitOrder): Problem[] {
  const { invited, organisation } = folder;
  if (refused.has('invited') || invited.some(({ fields }) => !units.has(fields.unit))) return [];
  const counted = grouped(invited, ({ fields }) => `${fields.wave} ${fields.asked ?? ''} ${fields.set ?? ''}`);
  const found = [...counted.values()].flatMap((rows) => {
    const byUnit = new Map(rows.map((row) => [row.fields.unit, row]));
    const own = order.rows.map(({ fields }) => [byUnit.get(fields.id)?.fields.invited ?? 0]);
    return likeness(order, own, organisation.fewestAnswers).flatMap(({ unit, isSum }) => {
      const row = byUnit.get(order.rows[unit]?.fields.id ?? '');
      return row === undefined ? [] : [{ row, isSum }];
    });
  });
  return [...grouped(found, ({ row, isSum }) => `${row.fields.unit} ${isSum}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const detail = {
      unit: first.row.fields.unit,
      waves: [...new Set(same.map(({ row }) => row.fields.wave))],
      rows: rowsInWords(same.map(({ row }) => row.place('unit').row ?? 0)),
    };
    const place = first.row.place('invited');
    return [
      first.isSum
        ? problem('error', 'total-among-units', place, detail)
        : problem('warning', 'own-as-many', place, detail),
    ];
  });
}
