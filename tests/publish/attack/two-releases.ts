import { bit, computable, type Group, isFew, truly } from './equations.ts';
import type { Observed } from './observed.ts';
import { type Counts, minus, type Own, sizeOf } from './random-town.ts';

/** One question and wave as a release shows it, and as it truly was. */
export interface Release {
  readonly observed: Observed;
  readonly own: Own;
}

/** Persons who came, who went, and by how many more or fewer they are. */
export function changes(before: Counts, after: Counts): number[] {
  const by = minus(after, before);
  const came = by.reduce((sum, change) => sum + Math.max(0, change), 0);
  const went = by.reduce((sum, change) => sum + Math.max(0, -change), 0);
  return [came, went, Math.abs(came - went)];
}

/** Whether nobody in a group has come, gone or changed. */
const isUntouched = (before: Own, after: Own, group: Group): boolean =>
  before.every((counts, unit) => !(group & bit(unit)) || counts.join() === after[unit]?.join());

const isPart = (part: Group, whole: Group): boolean => part !== whole && (part & ~whole) === 0;

/** Groups that can be computed in both, and that hold no smaller group that can, but groups of nobody. */
function smallest(known: ReadonlyMap<Group, Counts>, other: ReadonlyMap<Group, Counts>): Group[] {
  const both = [...known.keys()].filter((group) => other.has(group));
  const people = both.filter(
    (group) => sizeOf(known.get(group) ?? [0, 0, 0]) + sizeOf(other.get(group) ?? [0, 0, 0]) > 0,
  );
  return people.filter((group) => !people.some((one) => isPart(one, group)));
}

/**
 * What two releases give away together about one to four persons: those who came to, went from or changed in a group
 * that both tell of; and those who are left when a group of one release is taken from a larger one of the other, nobody
 * in the smaller having changed.
 */
export function fewBetween(
  before: Release,
  after: Release,
  changed: typeof changes = changes,
  sizes: (counts: Counts) => readonly number[] = (counts) => [sizeOf(counts)],
): string[] {
  const [was, is] = [computable(before.observed), computable(after.observed)];
  const different = smallest(was, is).filter((group) =>
    changed(was.get(group) ?? [0, 0, 0], is.get(group) ?? [0, 0, 0]).some(isFew),
  );
  const left = (large: ReadonlyMap<Group, Counts>, small: ReadonlyMap<Group, Counts>): string[] =>
    [...large].flatMap(([whole, all]) =>
      [...small]
        .filter(([part, some]) => isPart(part, whole) && sizes(minus(all, some)).some(isFew))
        .filter(([part]) => isUntouched(before.own, after.own, part))
        .map(([part]) => `left of ${whole} without ${part}`),
    );
  return [...different.map((group) => `changed in ${group}`), ...left(was, is), ...left(is, was)];
}

export const agrees = (known: ReadonlyMap<Group, Counts>, own: Own): boolean =>
  [...known].every(([group, counts]) =>
    counts.every((count, at) => Math.abs(count - (truly(own, group)[at] ?? 0)) < 1e-6),
  );
