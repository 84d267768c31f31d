import type { Period } from '#domain/kernel/period.ts';
import type { Parts } from '#domain/protection/crossing.ts';
import { type ReleasedNode, residuals } from '#domain/protection/release.ts';
import type { Columns } from './columns.ts';
import type { UnitOrder } from './order.ts';

type Survey = Extract<Columns, { readonly kind: 'survey' }>;

/**
 * The answers to a question in one wave, parted as what is told of the units parts them: those of each unit that is shown
 * which are in no shown unit below it.
 *
 * Missing: none where the first unit, which is the whole organisation, is not told of.
 */
export function unitParts({ above }: UnitOrder, { units, periods }: Survey, wave: Period): Parts {
  const at = periods.indexOf(wave);
  const cells = new Map(units.map(({ unit, cells: own }) => [unit, own[at]]));
  const nodes = new Map<string, ReleasedNode>();
  for (const unit of above.keys()) {
    const cell = cells.get(unit);
    const counts = cell === undefined || typeof cell === 'string' ? null : cell.slice(0, 3);
    nodes.set(String(unit), { id: String(unit), parent: unit === 0 ? null : String(above[unit] ?? 0), counts });
  }
  return [...residuals(nodes).values()];
}
