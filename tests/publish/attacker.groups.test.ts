import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { publishFiles } from '#publish/publish.ts';
import { between, bounded, summed } from './attack/crossed.ts';
import { isFew } from './attack/equations.ts';
import {
  type Axis,
  drawGroups,
  type GroupTown,
  groupsFolder,
  groupsIn,
  observedGroups,
  revisedGroups,
  type SeenGroups,
} from './attack/random-groups.ts';
import { type Counts, minus, NOBODY, sizeOf } from './attack/random-town.ts';
import { changes } from './attack/two-releases.ts';

/** Somebody who sees answers by unit and by group, and does all the sums that can be done. */

const TOWNS = 60;
/** By chance one unit has just what another has; where that one lies below, it is refused. */
const isRefused = (seed: number): boolean =>
  publishFiles(groupsFolder(drawGroups(mulberry32(seed)), '2026-1'), { today: '2026-03-10' }).files === null;
const seeds = Array.from({ length: TOWNS }, (_, at) => at + 1).filter((seed) => !isRefused(seed));
const AXES: readonly Axis[] = ['x', 'y'];

type Files = ReadonlyMap<string, string>;

function published(town: GroupTown, release: string, before?: Files): Files | null {
  const options = { today: '2026-03-10', before: (address: string) => before?.get(address) };
  const { files, problems } = publishFiles(groupsFolder(town, release), options);
  const faults = problems.filter(({ severity, code }) => severity === 'error' && !code.startsWith('revision-reveals'));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return files;
}

const fewIn = (seen: SeenGroups): (string | number)[] => [
  ...summed(seen),
  ...bounded(seen),
  ...between(seen).filter(isFew),
];

describe('an attacker who sees the groups of one release', () => {
  const cases = seeds.flatMap((seed) => {
    const town = drawGroups(mulberry32(seed));
    const see = observedGroups(published(town, '2026-1') ?? new Map());
    return town.cells.map(({ question, wave, people }) => ({ people, seen: see(question, wave) }));
  });

  /** What would be shown if only an axis with a small group of its own were hidden. */
  const naked = cases.map(({ people, seen }): SeenGroups => {
    const shown = (axis: Axis): Counts[] | null => {
      const groups = groupsIn(people, axis).slice(0, -1);
      return groups.some((counts) => isFew(sizeOf(counts))) ? null : groups;
    };
    return { ...seen, axes: { x: shown('x'), y: shown('y') } };
  });

  it('is shown some, and that is true', () => {
    const shown = (one: (typeof cases)[number]): Axis[] => AXES.filter((axis) => one.seen.axes[axis] !== null);
    expect(cases.filter((one) => shown(one).length > 0).length).toBeGreaterThan(500);
    expect(cases.filter((one) => shown(one).length > 1).length).toBeGreaterThan(150);
    const isTrue = ({ people, seen }: (typeof cases)[number]): boolean =>
      AXES.every((axis) => {
        const told = seen.axes[axis];
        return told === null || told.join(' ') === groupsIn(people, axis).slice(0, -1).join(' ');
      });
    expect(cases.filter((one) => !isTrue(one))).toEqual([]);
  });

  it('can compute no group of one to four, whatever is crossed', () => {
    expect(cases.flatMap(({ seen }) => fewIn(seen))).toEqual([]);
  });

  it('could, if only axes with small groups of their own were hidden', () => {
    expect(naked.filter((seen) => summed(seen).length > 0).length).toBeGreaterThan(50);
    expect(naked.filter((seen) => bounded(seen).length > 0).length).toBeGreaterThan(50);
    expect(naked.filter((seen) => between(seen).some(isFew)).length).toBeGreaterThan(20);
  });
});

describe('an attacker who sees the groups of two releases', () => {
  const pairs = seeds.flatMap((seed) => {
    const draw = mulberry32(seed);
    const town = drawGroups(draw);
    const first = published(town, '2026-1') ?? new Map();
    return [0.03, 0.09].map((share) => {
      const later = revisedGroups(town, draw, share);
      const through = published(later, '2026-2', first);
      // What is refused is shown to the attacker all the same, who knows what to do with it.
      const second = through ?? published(later, '2026-2') ?? new Map();
      return { isRefused: through === null, town, was: observedGroups(first), is: observedGroups(second) };
    });
  });

  /** Each group that is shown, and those who are in none. */
  const groupsSeen = ({ units, axes }: SeenGroups, axis: Axis): Counts[] => {
    const [groups, whole] = [axes[axis], units.seen[0]];
    if (groups === null || whole === undefined || whole === 'hidden') return [];
    return [...groups, groups.reduce<Counts>(minus, whole)];
  };

  const found = pairs.filter(({ town, was, is }) =>
    town.cells.some(({ question, wave }) =>
      AXES.some((axis) => {
        const [before, after] = [was, is].map((see) => groupsSeen(see(question, wave), axis));
        if (before === undefined || before.length === 0 || after?.length !== before.length) return false;
        return before.some((counts, at) => changes(counts, after[at] ?? NOBODY).some(isFew));
      }),
    ),
  );

  it('can compute nothing about one to four persons from those that are let through', () => {
    expect(pairs.filter(({ isRefused }) => !isRefused).length).toBeGreaterThan(10);
    expect(found.filter(({ isRefused }) => !isRefused)).toEqual([]);
  });

  it('could, from those that are refused', () => {
    expect(found.length).toBeGreaterThan(20);
  });
});
