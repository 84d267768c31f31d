import type { Indicator, Party } from './indicator.ts';

/** What two parties say of each other. One side may never have been asked. */
export interface TrustPair {
  readonly between: readonly [Party, Party];
  /** What the first says of the second. */
  readonly there: Indicator | null;
  /** What the second says of the first. */
  readonly back: Indicator | null;
}

/** Who stands closer to the users comes first. */
const ORDER: readonly Party[] = ['users', 'relatives', 'partners', 'staff', 'managers', 'politicians'];

const inOrder = (one: Party, other: Party): readonly [Party, Party] =>
  ORDER.indexOf(one) <= ORDER.indexOf(other) ? [one, other] : [other, one];

/**
 * The questions of trust, held two and two: trust goes both ways, and is never one score.
 *
 * Missing: a side that nobody has asked is null, and shown as open. Questions that are not of trust are left out.
 *
 * @example trustPairs([]) // []
 */
export function trustPairs(indicators: readonly Indicator[]): TrustPair[] {
  const pairs = new Map<string, TrustPair>();
  for (const indicator of indicators) {
    const { asked = 'users', about } = indicator;
    if (about === undefined || about === asked) continue;
    const between = inOrder(asked, about);
    const key = between.join();
    const pair = pairs.get(key) ?? { between, there: null, back: null };
    pairs.set(key, asked === between[0] ? { ...pair, there: indicator } : { ...pair, back: indicator });
  }
  const place = ({ between: [one, other] }: TrustPair) => ORDER.indexOf(one) * ORDER.length + ORDER.indexOf(other);
  return [...pairs.values()].sort((one, other) => place(one) - place(other));
}
