import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { buildResources } from '#publish/build/resources.ts';
import { publishFiles } from '#publish/publish.ts';
import { readFolder } from '#publish/read/folder.ts';
import { observed } from './attack/observed.ts';
import { drawTown, folderOf, type RandomTown } from './attack/random-town.ts';
import { fewSeenThrough, type Total, totalsIn, type Where } from './attack/total-rows.ts';

/** Somebody who sees that a figure is the sum of the units counted once more, and does the sums that follow. */

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

const townsWith = (kind: Total, where: Where) =>
  seeds.map((seed) => {
    const draw = mulberry32(seed);
    const town = drawTown(draw);
    const totals = totalsIn(town, kind, where, draw);
    const cells = town.cells.map((cell, at) => ({ ...cell, own: totals[at]?.written ?? cell.own }));
    return { town: { ...town, cells }, totals };
  });

/** What would be published if no check were made. */
function unchecked(town: RandomTown): ReadonlyMap<string, string> {
  const { folder } = readFolder(folderOf(town, '2026-1'));
  if (folder === null) throw new Error('not a folder');
  const { resources } = buildResources(folder, 5, []);
  return new Map([...resources].map(([address, one]) => [address, JSON.stringify(one)]));
}

/** The questions in which somebody is given away, by who can see through the totals. */
function seenThrough(kind: Total): string[] {
  return townsWith(kind, 'at one').flatMap(({ town, totals }) => {
    const see = observed(unchecked(town));
    return town.cells.flatMap(({ question, wave }, at) => {
      const one = totals[at];
      const groups = one === undefined ? [] : fewSeenThrough(see(question, wave), one, kind);
      return groups.length === 0 ? [] : [`${question} ${wave}`];
    });
  });
}

const codesFor = (kind: Total, where: Where): readonly string[][] =>
  townsWith(kind, where).map(({ town }) =>
    publishFiles(folderOf(town, '2026-1'), { today: '2026-03-10' }).problems.map(({ code }) => code),
  );

describe('answers of a whole that are a sum', () => {
  it.each(['of all', 'of all and a few more'] as const)('give nobody of one to four away, unchecked: %s', (kind) => {
    expect(seenThrough(kind)).toEqual([]);
  });

  it.each([
    ['of all', 'at one'],
    ['of all', 'on every level'],
    ['of the large', 'at one'],
    ['of the large', 'on every level'],
  ] as const)('are refused: %s, %s', (kind, where) => {
    expect(codesFor(kind, where).filter((codes) => !codes.includes('total-among-units'))).toEqual([]);
  });

  it('are said when they are of a few more', () => {
    const codes = codesFor('of all and a few more', 'on every level');
    expect(codes.filter((all) => !all.includes('own-as-many') && !all.includes('total-among-units'))).toEqual([]);
  });
});
