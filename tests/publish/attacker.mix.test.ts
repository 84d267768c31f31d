import { describe, expect, it } from 'vitest';
import { mulberry32 } from '#mocks/make/random.ts';
import { publishFiles } from '#publish/publish.ts';
import { isFew } from './attack/equations.ts';
import { drawMix, type Mixed, mixFolder, observedMix, type SeenMix } from './attack/random-mix.ts';

/** Somebody who sees who answered against who is served, and does all the sums that can be done. */

const TOWNS = 400;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The persons in every choice of some of the groups. */
function choices(groups: readonly number[]): number[] {
  return Array.from({ length: 2 ** groups.length }, (_, chosen) => sum(groups.filter((__, at) => chosen & (1 << at))));
}

/** Numbers of persons that can be computed, and hold for some of those who are served or who answered. */
function computable({ answers, axes }: SeenMix): number[] {
  const inAxes = (counted: keyof Mixed) => axes.map((groups) => groups.map((group) => group[counted]));
  const totals = (counted: keyof Mixed): number[] => inAxes(counted).map(sum);
  const all = [...totals('answered'), ...(answers === null ? [] : [answers])];
  const between = [all, totals('served')].flatMap((some) => some.flatMap((one) => some.map((other) => one - other)));
  const beside = inAxes('answered').flatMap((groups) => choices(groups).map((some) => (answers ?? some) - some));
  return [...inAxes('served').flatMap(choices), ...inAxes('answered').flatMap(choices), ...between, ...beside];
}

const fewIn = (seen: SeenMix): number[] => computable(seen).filter(isFew);

/** What would be shown if only an axis with a small group of its own were hidden. */
const onlySmallHidden = ({ answers, axes }: { answers: number; axes: readonly (readonly Mixed[])[] }): SeenMix => ({
  answers: isFew(answers) ? null : answers,
  axes: axes.filter((groups) => !groups.some(({ served, answered }) => isFew(served) || isFew(answered))),
});

describe('an attacker who sees who answered', () => {
  const cases = Array.from({ length: TOWNS }, (_, at) => at + 1).flatMap((seed) => {
    const mix = drawMix(mulberry32(seed));
    const { files, problems } = publishFiles(mixFolder(mix), { today: '2026-03-10' });
    if (files === null) throw new Error(JSON.stringify(problems));
    const seen = observedMix(files);
    return mix.map((truth, wave) => ({ truth, seen: seen[wave] ?? { answers: null, axes: [] } }));
  });

  it('is shown some, and that is true', () => {
    expect(cases.length).toBeGreaterThan(1500);
    expect(cases.filter(({ seen }) => seen.axes.length > 0).length).toBeGreaterThan(1000);
    expect(cases.filter(({ seen }) => seen.axes.length > 1).length).toBeGreaterThan(500);
    const said = (groups: readonly Mixed[]): string =>
      groups
        .map(({ served, answered }) => `${served}/${answered}`)
        .join(' ')
        .replace(/(?: 0\/0)+$/, '');
    const isTrue = ({ truth, seen }: (typeof cases)[number]): boolean =>
      seen.axes.every((groups) => truth.axes.map(said).includes(said(groups)));
    expect(cases.filter((one) => !isTrue(one))).toEqual([]);
  });

  it('can compute no group of one to four', () => {
    expect(cases.flatMap(({ seen }) => fewIn(seen))).toEqual([]);
  });

  it('could, if only axes with small groups of their own were hidden', () => {
    expect(cases.filter(({ truth }) => fewIn(onlySmallHidden(truth)).length > 0).length).toBeGreaterThan(500);
  });
});
