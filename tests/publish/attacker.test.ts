import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { publishFiles } from '#publish/publish.ts';
import { cornered } from './attack/bounds.ts';
import { computable, fewIn, truly, within } from './attack/equations.ts';
import { type Observed, observed, type Seen } from './attack/observed.ts';
import { drawTown, folderOf, NOBODY, type Own, type RandomTown, revised, sizeOf } from './attack/random-town.ts';
import { agrees, fewBetween } from './attack/two-releases.ts';

/** Somebody who sees every file that is published, and does all the sums that can be done. */

const TOWNS = 100;

type Files = ReadonlyMap<string, string>;

function published(town: RandomTown, release: string, before?: Files): Files | null {
  const options = { today: '2026-03-10', before: (address: string) => before?.get(address) };
  const { files, problems } = publishFiles(folderOf(town, release), options);
  const faults = problems.filter(({ severity, code }) => severity === 'error' && code !== 'revision-reveals');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return files;
}

/** What would be shown if only the small groups themselves were hidden. */
function onlySmallHidden({ parents }: Observed, own: Own): Observed {
  const seen = parents.map((_, unit): Seen => {
    const counts = truly(own, within({ parents }, unit));
    return sizeOf(counts) >= 5 ? counts : sizeOf(counts) > 0 ? 'hidden' : NOBODY;
  });
  return { parents, seen };
}

const seeds = Array.from({ length: TOWNS }, (_, at) => at + 1);

describe('an attacker who sees one release', () => {
  const cases = seeds.flatMap((seed) => {
    const town = drawTown(mulberry32(seed));
    const files = published(town, '2026-1');
    if (files === null) throw new Error('refused');
    const see = observed(files);
    return town.cells.map(({ question, wave, own }) => ({ own, observed: see(question, wave) }));
  });

  it('does right sums', () => {
    expect(cases.length).toBeGreaterThan(2000);
    expect(cases.filter((one) => !agrees(computable(one.observed), one.own))).toEqual([]);
  });

  it('can compute no group of one to four', () => {
    expect(cases.flatMap((one) => fewIn(computable(one.observed)))).toEqual([]);
  });

  it('can corner no hidden unit of one to four', () => {
    expect(cases.flatMap((one) => cornered(one.observed))).toEqual([]);
  });

  it('could, if only the small groups themselves were hidden', () => {
    const naked = cases.map((one) => onlySmallHidden(one.observed, one.own));
    expect(naked.filter((one) => fewIn(computable(one)).length > 0).length).toBeGreaterThan(500);
    expect(naked.filter((one) => cornered(one).length > 0).length).toBeGreaterThan(0);
  });
});

describe('an attacker who sees two releases', () => {
  const pairs = seeds.flatMap((seed) => {
    const draw = mulberry32(seed);
    const town = drawTown(draw);
    const first = published(town, '2026-1') ?? new Map();
    return [0.03, 0.09].map((share) => {
      const later = revised(town, draw, share);
      const through = published(later, '2026-2', first);
      // What is refused is shown to the attacker all the same, who knows what to do with it.
      const second = through ?? published(later, '2026-2') ?? new Map();
      return { isRefused: through === null, town, later, was: observed(first), is: observed(second) };
    });
  });

  const found = pairs.filter(({ town, later, was, is }) =>
    town.cells.some(({ question, wave, own }, at) => {
      const after = { observed: is(question, wave), own: later.cells[at]?.own ?? own };
      return fewBetween({ observed: was(question, wave), own }, after).length > 0;
    }),
  );

  it('can compute nothing about one to four persons from those that are let through', () => {
    expect(pairs.filter(({ isRefused }) => !isRefused).length).toBeGreaterThan(50);
    expect(found.filter(({ isRefused }) => !isRefused)).toEqual([]);
  });

  it('could, from those that are refused', () => {
    expect(found.length).toBeGreaterThan(50);
  });
});
