import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { publishFiles } from '#publish/publish.ts';
import { computable, type Group, isFew, truly, within } from './attack/equations.ts';
import type { Observed, Seen } from './attack/observed.ts';
import { drawSteps, observedSteps, type RandomSteps, revisedSteps, stepsFolder } from './attack/random-steps.ts';
import type { Counts, Own } from './attack/random-town.ts';
import { agrees, changes, fewBetween } from './attack/two-releases.ts';

/** Somebody who sees how many came to each step, in every unit that is shown, and does all the sums that can be done. */

const TOWNS = 100;
const seeds = Array.from({ length: TOWNS }, (_, at) => at + 1);

type Files = ReadonlyMap<string, string>;

function published(steps: RandomSteps, release: string, before?: Files): Files | null {
  const options = { today: '2026-03-10', before: (address: string) => before?.get(address) };
  const { files, problems } = publishFiles(stepsFolder(steps, release), options);
  const faults = problems.filter(({ severity, code }) => severity === 'error' && code !== 'revision-reveals-steps');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return files;
}

/** Those who came no further than each step, and those who came to it. */
const groupsIn = ([first, second, last]: Counts): number[] => [
  first,
  second,
  last,
  second + last,
  first + second + last,
];

const fewIn = (known: ReadonlyMap<Group, Counts>): Group[] =>
  [...known].filter(([, counts]) => groupsIn(counts).some((size) => isFew(Math.round(size)))).map(([group]) => group);

/** What would be shown if only the units in which a step was taken or left by few were hidden. */
function onlySmallHidden({ parents, seen }: Observed, own: Own): Observed {
  const naked = seen.map((_, unit): Seen => {
    const counts = truly(own, within({ parents }, unit));
    return groupsIn(counts).some(isFew) ? 'hidden' : counts;
  });
  return { parents, seen: naked };
}

describe('an attacker who sees the steps of one release', () => {
  const cases = seeds.flatMap((seed) => {
    const steps = drawSteps(mulberry32(seed));
    const see = observedSteps(published(steps, '2026-1') ?? new Map());
    return steps.town.cells.map(({ question, wave, own }) => ({ own, observed: see(question, wave) }));
  });

  it('is shown some, and does right sums', () => {
    expect(cases.length).toBeGreaterThan(2000);
    expect(cases.filter(({ observed }) => observed.seen.some((one) => one !== 'hidden')).length).toBeGreaterThan(1500);
    expect(
      cases.filter(({ observed }) => observed.seen.filter((one) => one !== 'hidden').length > 1).length,
    ).toBeGreaterThan(1000);
    expect(cases.filter((one) => !agrees(computable(one.observed), one.own))).toEqual([]);
  });

  it('can compute no group of one to four', () => {
    expect(cases.flatMap((one) => fewIn(computable(one.observed)))).toEqual([]);
  });

  it('could, if only the small groups themselves were hidden', () => {
    const naked = cases.map((one) => onlySmallHidden(one.observed, one.own));
    expect(naked.filter((one) => fewIn(computable(one)).length > 0).length).toBeGreaterThan(200);
  });
});

describe('an attacker who sees the steps of two releases', () => {
  /** Whoever came or went at one step by itself is a group too. */
  const changed: typeof changes = (before, after) => {
    const each = before.map((count, at) => Math.abs((after[at] ?? 0) - count));
    return [...each, ...changes(before, after)].map(Math.round);
  };
  const sizes = (counts: Counts): number[] => groupsIn(counts).map(Math.round);

  const pairs = seeds.flatMap((seed) => {
    const draw = mulberry32(seed);
    const steps = drawSteps(draw);
    const first = published(steps, '2026-1') ?? new Map();
    return [0.03, 0.09].map((share) => {
      const later = revisedSteps(steps, draw, share);
      const through = published(later, '2026-2', first);
      // What is refused is shown to the attacker all the same, who knows what to do with it.
      const second = through ?? published(later, '2026-2') ?? new Map();
      return { isRefused: through === null, steps, later, was: observedSteps(first), is: observedSteps(second) };
    });
  });

  const found = pairs.filter(({ steps, later, was, is }) =>
    steps.town.cells.some(({ question, wave, own }, at) => {
      const after = { observed: is(question, wave), own: later.town.cells[at]?.own ?? own };
      return fewBetween({ observed: was(question, wave), own }, after, changed, sizes).length > 0;
    }),
  );

  it('can compute nothing about one to four persons from those that are let through', () => {
    expect(pairs.filter(({ isRefused }) => !isRefused).length).toBeGreaterThan(50);
    expect(found.filter(({ isRefused }) => !isRefused)).toEqual([]);
  });

  it('could, from those that are refused', () => {
    expect(found.length).toBeGreaterThan(20);
  });
});
