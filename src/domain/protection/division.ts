import { isTooSmall } from './cover.ts';

/** One group of a division: how many of it answered, and of how many it is where that is known. Persons. */
export interface DividedGroup {
  readonly answered: number;
  readonly served?: number | undefined;
}

/** How many are in all groups of a division. */
export const inDivision = (groups: readonly DividedGroup[]): number =>
  groups.reduce((sum, { answered }) => sum + answered, 0);

/**
 * Whether the groups of one division of the answers to a question, such as by age, may be told of: all or none, since
 * the whole and all but one of them would give the last one.
 *
 * Unit:    persons; `whole` are all who answered, `told` those in each other division of the same answers that is shown.
 * Rule:    every group is nobody or at least `fewest`; so are those in no group, and what this division has more or fewer
 *          of than one that is shown, who may be the same persons. Nobody of a group answered: it is told, unless the
 *          group is known to be of a few persons, who would all be known not to have answered.
 * Limit:   two divisions are never crossed, and that can not be undone: for any division of each group's answers among
 *          the groups of the other there is another that fits what is shown as well. That holds only while the divisions
 *          are of different things; two of the same thing, such as of age at 18 and at 20, must not both be published.
 *
 * @example isDivisionShown([{ answered: 96 }, { answered: 4 }], 100, [], 5) // false
 */
export function isDivisionShown(
  groups: readonly DividedGroup[],
  whole: number,
  told: readonly number[],
  fewest: number,
): boolean {
  const inGroups = inDivision(groups);
  const isSafe = ({ answered, served = 0 }: DividedGroup): boolean =>
    !isTooSmall(answered, fewest) && (answered > 0 || !isTooSmall(served, fewest));
  return (
    groups.every(isSafe) &&
    !isTooSmall(whole - inGroups, fewest) &&
    told.every((other) => !isTooSmall(Math.abs(other - inGroups), fewest))
  );
}
