import { isFew } from './equations.ts';
import type { Observed } from './observed.ts';
import { type Counts, minus, NOBODY, plus, sizeOf } from './random-town.ts';

/** The least and the most that a number of persons can be. */
interface Range {
  least: number;
  most: number;
}

/** A unit's answers, each and together, the units below it included. */
interface Ranges {
  readonly each: readonly Range[];
  readonly all: Range;
}

const exactly = (number: number): Range => ({ least: number, most: number });
const unknown = (least: number): Range => ({ least, most: Number.POSITIVE_INFINITY });
const sum = (ranges: readonly Range[], end: 'least' | 'most'): number =>
  ranges.reduce((total, range) => total + range[end], 0);

/** A whole has at least what its parts have, and a part at most what the whole leaves the others. Tells if it narrowed. */
function narrow(whole: Range, parts: readonly Range[]): boolean {
  const before = [whole, ...parts].map(({ least, most }) => `${least} ${most}`).join();
  whole.least = Math.max(whole.least, sum(parts, 'least'));
  for (const part of parts) part.most = Math.min(part.most, whole.most - (sum(parts, 'least') - part.least));
  return before !== [whole, ...parts].map(({ least, most }) => `${least} ${most}`).join();
}

/** The same where the parts are all there is. */
function narrowExactly(whole: Range, parts: readonly Range[]): boolean {
  const narrowed = narrow(whole, parts);
  const { most } = whole;
  whole.most = Math.min(most, sum(parts, 'most'));
  let isTighter = whole.most !== most;
  for (const part of parts) {
    const others = parts.filter((one) => one !== part);
    const least = whole.least - sum(others, 'most');
    if (least > part.least) [part.least, isTighter] = [least, true];
  }
  return narrowed || isTighter;
}

/** Whole numbers, none below zero; and where figures are hidden somebody has answered. */
function rangesOf({ parents, seen }: Observed): readonly Ranges[] {
  const units = seen.map(
    (one): Ranges =>
      one === 'hidden'
        ? { each: NOBODY.map(() => unknown(0)), all: unknown(1) }
        : { each: one.map(exactly), all: exactly(sizeOf(one)) },
  );
  let isNarrower = true;
  while (isNarrower) {
    isNarrower = false;
    for (const [at, unit] of units.entries()) {
      const below = units.filter((_, one) => parents[one] === at);
      const tried = [
        narrowExactly(unit.all, unit.each),
        narrow(
          unit.all,
          below.map(({ all }) => all),
        ),
        ...unit.each.map((range, answer) =>
          narrow(
            range,
            below.flatMap(({ each }) => each[answer] ?? []),
          ),
        ),
      ];
      isNarrower ||= tried.some(Boolean);
    }
  }
  return units;
}

/** What is left of the nearest unit above that is shown when all that is shown below it is taken away. */
function restAround({ parents, seen }: Observed, unit: number): Counts {
  let at = parents[unit] ?? -1;
  while (at !== -1 && seen[at] === 'hidden') at = parents[at] ?? -1;
  const above = (one: number): number => {
    let to = parents[one] ?? -1;
    while (to !== -1 && seen[to] === 'hidden') to = parents[to] ?? -1;
    return to;
  };
  const parts = seen.filter((one, here) => one !== 'hidden' && above(here) === at);
  return parts.reduce<Counts>((rest, one) => (one === 'hidden' ? rest : minus(rest, one)), shownAt(seen, at));
}

const shownAt = (seen: Observed['seen'], at: number): Counts => {
  const one = seen[at];
  return one === undefined || one === 'hidden' ? NOBODY : plus(one, NOBODY);
};

/** Persons enough to be told of, and all of one mind. */
const isUnanimous = (counts: Counts): boolean =>
  counts.filter((count) => count > 0).length === 1 && !isFew(sizeOf(counts));

/**
 * Hidden units of one to four persons whose answers leave no other way. Where five or more that are told of together
 * answered alike, each of them is known to have: that is shown (a whole unit that is unhappy must not be silenced), and
 * is passed over here.
 */
export function cornered(observed: Observed): number[] {
  const ranges = rangesOf(observed);
  return observed.seen.flatMap((one, unit) => {
    const each = ranges[unit]?.each ?? [];
    const isKnown = each.every(({ least, most }) => least === most);
    if (one !== 'hidden' || !isKnown || !isFew(sum(each, 'least'))) return [];
    return isUnanimous(restAround(observed, unit)) ? [] : [unit];
  });
}
