import { describe, expect, it } from 'vitest';
import type { MixAxis } from '#domain/feedback/wave.ts';
import { standingsOf } from '#domain/feedback/who-is-missing.ts';
import { known, type Measured, type MissingReason, missing } from '#domain/kernel/measured.ts';

type Count = number | MissingReason;
const measured = (count: Count): Measured => (typeof count === 'number' ? known(count) : missing(count));

/** Groups as [served, answered]. */
const axis = (...groups: readonly (readonly [Count, Count])[]): MixAxis => ({
  id: 'kon',
  name: { sv: 'Kön' },
  groups: groups.map(([served, answered], at) => ({
    id: `g${at}`,
    name: { sv: `Grupp ${at}` },
    served: measured(served),
    answered: measured(answered),
  })),
});

const standings = (...groups: readonly (readonly [number, number])[]) => {
  const found = standingsOf(axis(...groups));
  return found.kind === 'known' ? found.value.map(({ standing }) => standing) : found.reason;
};

describe(standingsOf, () => {
  it('gives each group its share of those served and of those who answered', () => {
    const found = standingsOf(axis([480, 62], [520, 138]));
    expect(found.kind === 'known' && found.value.map(({ served, answered }) => [served, answered])).toEqual([
      [0.48, 0.31],
      [0.52, 0.69],
    ]);
  });

  it.each<[string, [number, number][], string[]]>([
    [
      'far fewer than they are',
      [
        [480, 62],
        [520, 138],
      ],
      ['less', 'more'],
    ],
    [
      'just as many as they are',
      [
        [50, 10],
        [50, 10],
      ],
      ['alike', 'alike'],
    ],
    [
      'as far apart, but few answers',
      [
        [480, 6],
        [520, 14],
      ],
      ['alike', 'alike'],
    ],
    // 39 of 100 has a 99 % interval from 0.2750 to 0.5187: a served share of 0.52 lies outside, 0.51 inside.
    [
      'just outside',
      [
        [52, 39],
        [48, 61],
      ],
      ['less', 'more'],
    ],
    [
      'just inside',
      [
        [51, 39],
        [49, 61],
      ],
      ['alike', 'alike'],
    ],
    [
      'nobody from a group answered',
      [
        [50, 0],
        [50, 90],
      ],
      ['less', 'more'],
    ],
    [
      'nobody of a group is served, nobody answered',
      [
        [0, 0],
        [50, 30],
      ],
      ['alike', 'alike'],
    ],
    [
      'three groups, one of them missing',
      [
        [100, 50],
        [100, 40],
        [100, 5],
      ],
      ['more', 'alike', 'less'],
    ],
    ['one group is everyone', [[100, 40]], ['alike']],
  ])('%s', (_, groups, said) => {
    expect(standings(...groups)).toEqual(said);
  });

  it.each<[string, [Count, Count][], MissingReason]>([
    [
      'withheld answers',
      [
        [480, 62],
        [520, 'suppressed'],
      ],
      'suppressed',
    ],
    [
      'withheld served',
      [
        ['suppressed', 62],
        [520, 138],
      ],
      'suppressed',
    ],
    [
      'a group nobody counted',
      [
        [480, 62],
        [520, 'not-collected'],
      ],
      'not-collected',
    ],
    [
      'nobody answered',
      [
        [480, 0],
        [520, 0],
      ],
      'no-answers',
    ],
    [
      'nobody is served',
      [
        [0, 0],
        [0, 0],
      ],
      'not-collected',
    ],
    ['no groups', [], 'not-collected'],
  ])('%s: no shares', (_, groups, reason) => {
    expect(standingsOf(axis(...groups))).toEqual(missing(reason));
  });
});
