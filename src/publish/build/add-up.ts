import type { UnitOrder } from './order.ts';

/** Adds every unit's cells to those of the unit above it, from the leaves up. */
export function addUp(cells: Int32Array, { above }: UnitOrder, width: number): void {
  for (let unit = above.length - 1; unit > 0; unit -= 1) {
    const to = (above[unit] ?? 0) * width;
    for (let at = 0; at < width; at += 1) cells[to + at] = (cells[to + at] ?? 0) + (cells[unit * width + at] ?? 0);
  }
}
