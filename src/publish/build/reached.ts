import { addUp } from './add-up.ts';
import type { UnitOrder } from './order.ts';

/** Whom a question has reached, by unit and wave, the units below a unit included. */
export interface Reached {
  /** Persons invited; -1 where nobody knows. */
  readonly invited: Int32Array;
  /** How many units have answers to a question of the same set; null where everyone who was invited was asked it. */
  readonly units: Int32Array | null;
}

/** The sum over the tree, -1 where a unit that has answers lacks its number. */
export function invitedIn(own: Uint8Array, invited: Int32Array, answered: Uint8Array, order: UnitOrder, width: number) {
  const [given, sum] = [Int32Array.from(own), invited.slice()];
  const lacking = Int32Array.from(answered, (has, cell) => (has === 1 && own[cell] === 0 ? 1 : 0));
  for (const cells of [sum, given, lacking]) addUp(cells, order, width);
  return sum.map((persons, cell) => (given[cell] === 0 || lacking[cell] !== 0 ? -1 : persons));
}

/** The same of those units alone that have answers to a set. */
export function reachedBy(
  ofSet: Uint8Array,
  own: Uint8Array,
  invited: Int32Array,
  order: UnitOrder,
  width: number,
): Reached {
  const units = Int32Array.from(ofSet);
  addUp(units, order, width);
  const asked = own.map((given, at) => given & (ofSet[at] ?? 0));
  const persons = invited.map((some, at) => (ofSet[at] === 1 ? some : 0));
  return { units, invited: invitedIn(asked, persons, ofSet, order, width) };
}
