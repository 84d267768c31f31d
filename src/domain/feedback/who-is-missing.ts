import { known, type Measured, missing } from '#domain/kernel/measured.ts';
import { CONF_SIGNAL } from '#domain/statistics/constants.ts';
import { wilson } from '#domain/statistics/wilson.ts';
import type { MixAxis, MixGroup } from './wave.ts';

/** A group's part of those who are served, and of those who answered. Shares are 0 to 1 of the axis's own groups. */
export interface GroupStanding {
  readonly group: MixGroup;
  readonly served: number;
  readonly answered: number;
  /** Whether it answers less or more often than the others, beyond what chance gives. */
  readonly standing: 'less' | 'more' | 'alike';
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/**
 * Which groups answer less often than the others, held against how many of them there are among those who are served.
 *
 * Rule:    a group stands out when the 99 % Wilson interval of its share of the answers does not hold its share of those
 *          served. The latter is counted and so has no interval of its own. 99 and not 95, because every group is looked
 *          at at once, and one in a hundred is the rate at which everything else here is marked by chance.
 * Missing: the reason of the first count that is missing, since shares need them all; no-answers when nobody answered,
 *          not-collected when nobody is served.
 */
export function standingsOf({ groups }: MixAxis): Measured<readonly GroupStanding[]> {
  const counts: { group: MixGroup; served: number; answered: number }[] = [];
  for (const group of groups) {
    const { served, answered } = group;
    if (served.kind === 'missing') return served;
    if (answered.kind === 'missing') return answered;
    counts.push({ group, served: served.value, answered: answered.value });
  }
  const served = sum(counts.map((count) => count.served));
  const answered = sum(counts.map((count) => count.answered));
  if (served === 0) return missing('not-collected');
  if (answered === 0) return missing('no-answers');
  return known(
    counts.map((count): GroupStanding => {
      const expected = count.served / served;
      const { share, lower, upper } = wilson(count.answered, answered, CONF_SIGNAL);
      const standing = upper < expected ? 'less' : lower > expected ? 'more' : 'alike';
      return { group: count.group, served: expected, answered: share, standing };
    }),
  );
}
