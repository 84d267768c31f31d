import type { Observed } from './observed.ts';
import { type Counts, minus, NOBODY, plus, sizeOf } from './random-town.ts';

/** Some units' own answers taken together, as bits by the units' positions. */
export type Group = number;

/** A sum that is known: how many times each unknown is in it. */
export interface Equation {
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

/** Equations solved as far as they can be (Gauss): each leads with its own unknown. */
export function solved(equations: readonly Equation[]): readonly Equation[] {
  const rows: Equation[] = [];
  for (const equation of equations) {
    const row = rows.reduce((left, one) => without(left, one, leadOf(one)), equation);
    if (leadOf(row) !== -1) rows.push(row);
  }
  return rows;
}

/** The sum of some unknowns, when it follows from what is solved; null when it does not. */
export function sumOf(weights: readonly number[], rows: readonly Equation[]): Counts | null {
  const wanted: Equation = { weights, sum: NOBODY };
  const left = rows.reduce((rest, one) => without(rest, one, leadOf(one)), wanted);
  return leadOf(left) === -1 ? minus(NOBODY, left.sum) : null;
}

/** The equations that what is shown of the units gives. */
const shownIn = ({ parents, seen }: Observed): Equation[] =>
  seen.flatMap((sum, unit) => {
    const group = within({ parents }, unit);
    return sum === 'hidden' ? [] : [{ weights: parents.map((_, at) => (group & bit(at) ? 1 : 0)), sum }];
  });

const leadOf = ({ weights }: Equation): number => weights.findIndex((weight) => Math.abs(weight) > 1e-9);

/**
 * Every group of units whose own answers taken together can be computed from what is shown, with those answers. All
 * groups are tried, one by one.
 */
export function computable(observed: Observed): ReadonlyMap<Group, Counts> {
  const rows = solved(shownIn(observed));
  const { parents } = observed;
  const found = new Map<Group, Counts>();
  for (let group = 1; group < 1 << parents.length; group += 1) {
    const sum = sumOf(
      parents.map((_, at) => (group & bit(at) ? 1 : 0)),
      rows,
    );
    if (sum !== null) found.set(group, sum);
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
