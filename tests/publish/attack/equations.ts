import type { Observed } from './observed.ts';
import { type Counts, minus, NOBODY, plus, sizeOf } from './random-town.ts';

/** Some units' own answers taken together, as bits by the units' positions. */
export type Group = number;

interface Equation {
  readonly weights: readonly number[];
  readonly sum: Counts;
}

export const bit = (unit: number): Group => 1 << unit;

/** The unit and all below it. */
export function within({ parents }: Pick<Observed, 'parents'>, unit: number): Group {
  return parents.reduce((group, above, at) => (above >= 0 && group & bit(above) ? group | bit(at) : group), bit(unit));
}

const times = ([good, neutral, bad]: Counts, by: number): Counts => [good * by, neutral * by, bad * by];

/** One equation less another, as many times as takes away the unknown at a position. */
function without(one: Equation, other: Equation, at: number): Equation {
  const by = (one.weights[at] ?? 0) / (other.weights[at] ?? 1);
  return {
    weights: one.weights.map((weight, here) => weight - by * (other.weights[here] ?? 0)),
    sum: minus(one.sum, times(other.sum, by)),
  };
}

/** The equations that what is shown gives, solved as far as they can be (Gauss): each leads with its own unknown. */
function solved({ parents, seen }: Observed): readonly Equation[] {
  const rows: Equation[] = [];
  for (const [unit, sum] of seen.entries()) {
    if (sum === 'hidden') continue;
    const group = within({ parents }, unit);
    const all = { weights: parents.map((_, at) => (group & bit(at) ? 1 : 0)), sum };
    const row = rows.reduce((left, one) => without(left, one, leadOf(one)), all);
    if (leadOf(row) !== -1) rows.push(row);
  }
  return rows;
}

const leadOf = ({ weights }: Equation): number => weights.findIndex((weight) => Math.abs(weight) > 1e-9);

/**
 * Every group of units whose own answers taken together can be computed from what is shown, with those answers. All
 * groups are tried, one by one.
 */
export function computable(observed: Observed): ReadonlyMap<Group, Counts> {
  const rows = solved(observed);
  const { parents } = observed;
  const found = new Map<Group, Counts>();
  for (let group = 1; group < 1 << parents.length; group += 1) {
    const wanted: Equation = { weights: parents.map((_, at) => (group & bit(at) ? 1 : 0)), sum: NOBODY };
    const left = rows.reduce((rest, one) => without(rest, one, leadOf(one)), wanted);
    if (leadOf(left) === -1) found.set(group, minus(NOBODY, left.sum));
  }
  return found;
}

/** The answers of a group, by who knows them all. */
export const truly = (own: readonly Counts[], group: Group): Counts =>
  own.reduce((sum, counts, at) => (group & bit(at) ? plus(sum, counts) : sum), NOBODY);

export const isFew = (persons: number): boolean => persons >= 1 && persons <= 4;

/** Groups of one to four persons whose answers can be computed. */
export const fewIn = (known: ReadonlyMap<Group, Counts>): Group[] =>
  [...known].filter(([, counts]) => isFew(sizeOf(counts))).map(([group]) => group);
